package org.vestnik.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vestnik.query.Column;
import org.vestnik.query.ParameterType;
import org.vestnik.query.ResultTable;

class TextTableTests {

    private static final ResultTable TABLE = new ResultTable(
            List.of(column("who", ParameterType.STRINGS), column("empty", ParameterType.STRING), column("quote", ParameterType.STRING),
                    column("claims", ParameterType.INTEGER)),
            List.of(Arrays.asList(List.of("Київ", "Moscow"), null, "Москва отвергла\nобвинения Сеула", 12L),
                    Arrays.asList(List.of("Со\u0301фия"), "", "кратко", 3L)), true);

    @Test
    @DisplayName("columns are aligned whatever the script; an accent set above a letter takes no room; empty columns are left out")
    void aligned() {
        assertThat(table(80)).isEqualTo("""
                who           quote                            claims
                ------------  -------------------------------  ------
                Київ, Moscow  Москва отвергла обвинения Сеула  12
                Со\u0301фия         кратко                           3

                2 rows, and there are more: see --limit
                """);
    }

    @Test
    @DisplayName("the longest column is cut to the terminal")
    void cut() {
        assertThat(table(40)).isEqualTo("""
                who           quote               claims
                ------------  ------------------  ------
                Київ, Moscow  Москва отвергла о…  12
                Со\u0301фия         кратко              3

                2 rows, and there are more: see --limit
                """);
    }

    @Test
    @DisplayName("where the columns do not fit, each row is a block")
    void blocks() {
        assertThat(table(24)).isEqualTo("""
                who     Київ, Moscow
                quote   Москва отвергла
                        обвинения Сеула
                claims  12

                who     Со\u0301фия
                quote   кратко
                claims  3

                2 rows, and there are more: see --limit
                """);
    }

    @Test
    @DisplayName("an answer without rows says so")
    void noRows() {
        StringWriter text = new StringWriter();
        new ResultTable(TABLE.columns(), List.of(), false).writeTo(new TextTable(new PrintWriter(text, true), 80));
        assertThat(text.toString().strip()).isEqualTo("no rows");
    }

    private static String table(int width) {
        StringWriter text = new StringWriter();
        TABLE.writeTo(new TextTable(new PrintWriter(text, true), width));
        return text.toString().replace(System.lineSeparator(), "\n");
    }

    private static Column column(String name, ParameterType type) {
        return new Column(name, type, "meaning");
    }
}
