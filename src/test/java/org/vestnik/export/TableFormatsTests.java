package org.vestnik.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vestnik.query.Column;
import org.vestnik.query.ParameterType;
import org.vestnik.query.ResultTable;
import tools.jackson.databind.json.JsonMapper;

class TableFormatsTests {

    private static final ResultTable TABLE = new ResultTable(
            List.of(column("quote", ParameterType.STRING), column("day", ParameterType.DATE), column("claims", ParameterType.INTEGER),
                    column("speakers", ParameterType.STRINGS)),
            List.of(Arrays.asList("„Не“, каза \"той\",\nи си тръгна", LocalDate.of(2024, 2, 29), 3L, List.of("Сеул", "Kim; Kim")),
                    Arrays.asList(null, null, null, List.of()),
                    Arrays.asList("🛰 їжак", LocalDate.of(1, 1, 1), -1L, List.of("a,b"))),
            false);

    @Test
    @DisplayName("CSV quotes what holds commas, quotation marks or line ends, and nothing else")
    void csv() {
        StringBuilder text = new StringBuilder();
        TABLE.writeTo(new CsvTable(text));
        assertThat(text.toString()).isEqualTo("""
                quote,day,claims,speakers
                "„Не“, каза ""той"",
                и си тръгна",2024-02-29,3,Сеул; Kim, Kim
                ,,,
                🛰 їжак,0001-01-01,-1,"a,b"
                """.replace("3,Сеул; Kim, Kim", "3,\"Сеул; Kim, Kim\""));
    }

    @Test
    @DisplayName("CSV is read back as it was written")
    void csvReadBack() throws IOException {
        StringBuilder text = new StringBuilder();
        TABLE.writeTo(new CsvTable(text));
        List<CSVRecord> records = CSVFormat.RFC4180.parse(new StringReader(text.toString())).getRecords();
        assertThat(records).hasSize(4);
        assertThat(records.get(1).get(0)).isEqualTo("„Не“, каза \"той\",\nи си тръгна");
        assertThat(records.get(3).get(0)).isEqualTo("🛰 їжак");
    }

    @Test
    @DisplayName("JSON Lines keep types, nulls, order and letters")
    void jsonLines() {
        StringBuilder text = new StringBuilder();
        TABLE.writeTo(new JsonLinesTable(text));
        assertThat(text.toString()).isEqualTo("""
                {"quote":"„Не“, каза \\"той\\",\\nи си тръгна","day":"2024-02-29","claims":3,"speakers":["Сеул","Kim; Kim"]}
                {"quote":null,"day":null,"claims":null,"speakers":[]}
                {"quote":"🛰 їжак","day":"0001-01-01","claims":-1,"speakers":["a,b"]}
                """);
        assertThat(text.toString().lines().map(line -> JsonMapper.shared().readValue(line, Map.class))).hasSize(3);
    }

    private static Column column(String name, ParameterType type) {
        return new Column(name, type, "meaning");
    }
}
