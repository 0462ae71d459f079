package org.vestnik.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.vestnik.query.Column;
import org.vestnik.query.Parameter;
import org.vestnik.query.QueryCatalog;
import org.vestnik.query.QueryTemplate;

/** What can be asked, for people. */
final class CatalogText {

    private static final int WIDEST = 120;
    private static final String INDENT = "  ";

    private final PrintWriter out;
    private final int width;

    CatalogText(PrintWriter out, int width) {
        this.out = out;
        this.width = Math.min(width, WIDEST);
    }

    /** A line or two for each template. */
    void all(QueryCatalog catalog) {
        int margin = catalog.all().stream().mapToInt(template -> template.name().length()).max().orElse(0) + INDENT.length();
        for (QueryTemplate template : catalog.all()) {
            hanging(DisplayWidth.pad(template.name(), margin), template.title(), margin);
            hanging(" ".repeat(margin), "-p " + template.parameters().stream().map(CatalogText::brief).collect(Collectors.joining(" ")), margin);
        }
        out.println();
        out.println("query NAME --list says more of one; query NAME -p parameter=value asks it.");
        out.flush();
    }

    /** All that a template's header says. */
    void one(QueryTemplate template) {
        out.println(template.name() + ": " + template.title());
        out.println();
        hanging("", template.use(), 0);
        out.println();
        out.println("Parameters");
        table(template.parameters().stream().map(Parameter::name).toList(), template.parameters().stream().map(CatalogText::full).toList());
        out.println();
        out.println("Columns");
        table(template.columns().stream().map(Column::name).toList(),
                template.columns().stream().map(column -> column.type().code() + ": " + column.meaning()).toList());
        out.flush();
    }

    private void table(List<String> names, List<String> texts) {
        int margin = INDENT.length() + names.stream().mapToInt(String::length).max().orElse(0) + INDENT.length();
        for (int i = 0; i < names.size(); i++) {
            hanging(DisplayWidth.pad(INDENT + names.get(i), margin), texts.get(i), margin);
        }
    }

    private static String brief(Parameter parameter) {
        return parameter.required() ? parameter.name() : "[" + parameter.name() + "]";
    }

    private static String full(Parameter parameter) {
        String accepted = parameter.allowed().isEmpty() ? "" : "; one of " + String.join(", ", parameter.allowed());
        String standard = parameter.defaultText().filter(text -> !text.isEmpty()).map(text -> " (" + text + " if not given)").orElse("");
        return parameter.type().code() + ": " + parameter.meaning() + accepted + standard;
    }

    private void hanging(String first, String text, int margin) {
        String indent = first;
        for (String line : WrappedText.lines(text, width - margin)) {
            out.println(indent + line);
            indent = " ".repeat(margin);
        }
    }
}
