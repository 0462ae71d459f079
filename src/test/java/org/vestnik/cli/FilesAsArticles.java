package org.vestnik.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.vestnik.Pipeline;
import org.vestnik.ReadingSink;
import org.vestnik.article.Article;
import org.vestnik.article.RawPage;
import org.vestnik.article.Rejected;
import org.vestnik.claim.Reading;
import org.vestnik.graph.Story;
import org.vestnik.text.Language;

/** A pipeline without any language: every file is an English article in which Russia warns South Korea, unless it is empty. */
final class FilesAsArticles implements Pipeline {

    private final List<String> seen = new ArrayList<>();

    /** Ids of the pages that were handed to it so far. */
    List<String> seen() {
        return seen;
    }

    @Override
    public void read(List<RawPage> pages, ReadingSink sink) {
        for (RawPage page : pages) {
            seen.add(page.id());
            String text = text(page);
            if (text.isBlank()) {
                sink.reject(new Rejected(page.id(), page.path().toString(), "is empty."));
            } else {
                sink.accept(reading(page.id(), text));
            }
        }
    }

    private static Reading reading(String id, String text) {
        Reading told = Story.told(id, Language.EN, "2024-05-01", text).mentions(Story.RUSSIA, "Moscow")
                .claims("WARNS", Story.RUSSIA, Story.SOUTH_KOREA).reading();
        Article article = told.article();
        Article hashed = new Article(article.id(), article.url(), article.title(), article.language(), article.published(),
                article.publisher(), Optional.empty(), article.reliesOn(), text, article.blocks(), sha256(text));
        return new Reading(hashed, told.mentions(), told.claims(), told.offices(), List.of());
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String text(RawPage page) {
        try {
            return Files.readString(page.path());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public Reading read(Article article) {
        return reading(article.id(), article.text());
    }

    @Override
    public String version() {
        return "by hand";
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
