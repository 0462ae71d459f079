package org.vestnik.annotate;

import java.util.List;

/** A dictionary of inflected forms. */
interface FormDictionary {

    /** All that the form, spelled just so, can be; empty where the dictionary lacks it. */
    List<Analysis> analyses(String form);

    /**
     * One reading of a form.
     *
     * @param tag what the dictionary says of it, in parts with colons between, to be read by {@link MorphologyTags}
     */
    record Analysis(String lemma, String tag) {
    }
}
