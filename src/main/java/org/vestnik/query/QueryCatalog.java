package org.vestnik.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.vestnik.error.UserException;

/** All questions that can be asked by name. */
public final class QueryCatalog {

    /** Where the templates lie, below the working folder or else inside the jar. */
    public static final String FOLDER = "cypher/query";

    private static final String ENDING = ".cypher";

    private final SortedMap<String, QueryTemplate> templates;

    private QueryCatalog(SortedMap<String, QueryTemplate> templates) {
        this.templates = Collections.unmodifiableSortedMap(templates);
    }

    /** The folder {@link #FOLDER} below the working folder if there is one, so that an analyst may add templates; else the jar's. */
    public static QueryCatalog load() {
        Path folder = Path.of(FOLDER);
        return Files.isDirectory(folder) ? of(folder) : ofJar();
    }

    /** The templates that the program brings. */
    public static QueryCatalog ofJar() {
        try {
            SortedMap<String, QueryTemplate> templates = new TreeMap<>();
            for (Resource resource : new PathMatchingResourcePatternResolver().getResources("classpath:" + FOLDER + "/*" + ENDING)) {
                add(templates, resource.getFilename(), resource.getContentAsString(StandardCharsets.UTF_8));
            }
            return new QueryCatalog(templates);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The {@code .cypher} files of a folder. */
    public static QueryCatalog of(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            SortedMap<String, QueryTemplate> templates = new TreeMap<>();
            for (Path file : files.filter(path -> path.toString().endsWith(ENDING)).toList()) {
                add(templates, file.getFileName().toString(), Files.readString(file));
            }
            return new QueryCatalog(templates);
        } catch (IOException failure) {
            throw UserException.failure("the folder of query templates " + folder + " cannot be read: " + failure.getMessage(), failure);
        }
    }

    /** All templates, sorted by name. */
    public Collection<QueryTemplate> all() {
        return templates.values();
    }

    public Optional<QueryTemplate> find(String name) {
        return Optional.ofNullable(templates.get(name));
    }

    /** The sentence for a template that there is not. */
    public String unknownTemplate(String name) {
        List<String> near = templates.keySet().stream().filter(known -> EditDistance.between(known, name) <= 2).toList();
        return "there is no query template '" + name + "'; "
                + (near.isEmpty() ? "there are " + String.join(", ", templates.keySet())
                        : "did you mean " + String.join(" or ", near) + "?");
    }

    private static void add(SortedMap<String, QueryTemplate> templates, String fileName, String text) {
        QueryTemplate template = new TemplateReader(fileName).read(text);
        if (!fileName.equals(template.name() + ENDING)) {
            throw UserException.failure("the query template " + fileName + " names itself '" + template.name()
                    + "'; the file's name and the name in its header must agree");
        }
        templates.put(template.name(), template);
    }
}
