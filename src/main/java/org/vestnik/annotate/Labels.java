package org.vestnik.annotate;

import java.util.List;
import org.vestnik.text.DepRel;
import org.vestnik.text.UPos;

/**
 * What the network's numbers mean, head by head; a label's number is its place.
 */
record Labels(List<UPos> upos, List<FeatureLabel> feats, List<DepRel> relations, List<String> names,
        List<String> otherNames) {

    Labels {
        upos = List.copyOf(upos);
        feats = List.copyOf(feats);
        relations = List.copyOf(relations);
        names = List.copyOf(names);
        otherNames = List.copyOf(otherNames);
    }

    static Labels of(ModelFiles files) {
        return new Labels(files.lines("labels.U.txt").stream().map(UPos::valueOf).toList(),
                files.lines("labels.FE.txt").stream().map(FeatureLabel::parse).toList(),
                files.lines("labels.RE.txt").stream().map(DepRel::new).toList(), files.lines("labels.N.txt"),
                files.lines("labels.N2.txt"));
    }
}
