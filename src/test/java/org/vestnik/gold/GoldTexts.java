package org.vestnik.gold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vestnik.article.Article;
import org.vestnik.article.ArticleReaders;
import org.vestnik.article.RawPage;
import org.vestnik.claim.SentenceReader;
import org.vestnik.resource.Yaml;
import org.vestnik.text.Language;

/** Reads {@code src/test/resources/gold/xx}: {@code sentences.yaml}, and {@code name.yaml} beside the article {@code name.txt}. */
final class GoldTexts {

    static final Path FOLDER = Path.of("src", "test", "resources", "gold");

    private static final String SENTENCES = "sentences.yaml";
    private static final ArticleReaders PAGES = new ArticleReaders();

    private GoldTexts() {
    }

    /** All of a language, articles first, in order of their names. */
    static List<GoldText> of(Language language) {
        List<GoldText> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER.resolve(language.code()))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".yaml")).sorted().toList()) {
                String resource = "gold/" + language.code() + "/" + file.getFileName();
                if (file.endsWith(SENTENCES)) {
                    sentences(language, resource, texts);
                } else {
                    texts.add(article(language, file, resource));
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        texts.sort((one, other) -> Boolean.compare(other.article(), one.article()));
        return texts;
    }

    private static GoldText article(Language language, Path file, String resource) {
        Path page = file.resolveSibling(file.getFileName().toString().replace(".yaml", ".txt"));
        String id = language.code() + "/" + page.getFileName().toString().replace(".txt", "");
        Map<String, Object> map = Yaml.map(Yaml.load(resource), resource);
        Yaml.allow(map, resource, Set.of("claims", "offices"));
        Article article = (Article) PAGES.read(new RawPage(id, page)).get(0);
        return new GoldText(id, language, true, article.text(), Optional.empty(), claims(map, resource),
                Yaml.list(map.get("offices"), resource).stream().map(node -> GoldOffice.read(node, resource)).toList(),
                () -> SentenceReader.pipeline().read(article));
    }

    private static void sentences(Language language, String resource, List<GoldText> texts) {
        for (Object node : Yaml.list(Yaml.load(resource), resource)) {
            String where = resource + " " + texts.size();
            Map<String, Object> map = Yaml.map(node, where);
            Yaml.allow(map, where, Set.of("text", "about", "published", "claims"));
            String text = Yaml.text(map, "text", "");
            LocalDate published = LocalDate.parse(Yaml.text(map, "published", SentenceReader.PUBLISHED.toString()));
            texts.add(new GoldText(resource.replace("gold/", "").replace(".yaml", "") + ":" + (texts.size() + 1), language, false, text,
                    Optional.ofNullable(map.get("about")).map(String::valueOf), claims(map, where), List.of(),
                    () -> SentenceReader.read(language, text, published)));
        }
    }

    private static List<GoldClaim> claims(Map<String, Object> map, String where) {
        return Yaml.list(map.get("claims"), where).stream().flatMap(node -> GoldClaim.read(node, where).each().stream()).toList();
    }
}
