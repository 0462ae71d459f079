package org.vestnik.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Turtle and JSON-LD, read and asked with Apache Jena. */
class RdfFormatsTests {

    private static final String PREFIXES = """
            PREFIX schema: <https://schema.org/>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX v: <urn:vestnik:ontology:>
            """;

    private static ExportedNews news;
    private static Model turtle;

    @BeforeAll
    static void read() {
        news = ExportedNews.written();
        turtle = model(ExportFormat.TURTLE, Lang.TURTLE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ?x a schema:Claim ; prov:wasQuotedFrom ?article ; schema:about [ a schema:Action ]  | MATCH (x:Claim) RETURN count(x)
            ?x a schema:NewsArticle                                      | MATCH (x:Article) RETURN count(x)
            ?x a schema:NewsMediaOrganization                            | MATCH (x:Publisher) RETURN count(x)
            ?x v:known ?known                                            | MATCH (x:Entity) RETURN count(x)
            ?x schema:sameAs <http://www.wikidata.org/entity/Q423>       | MATCH (x:Entity {wikidata: 'Q423'}) RETURN count(x)
            ?x a schema:Country                                          | MATCH (x:State) RETURN count(x)
            ?x a schema:OrganizationRole ; schema:member ?person         | MATCH (x:Office) RETURN count(x)
            ?a schema:mentions ?x                                        | MATCH (:Article)-[x:MENTIONS]->() RETURN count(x)
            ?m a v:Mention ; v:in ?a ; v:of ?x                           | MATCH (:Article)-[x:MENTIONS]->() RETURN count(x)
            ?act schema:agent ?x                                         | MATCH (:Claim)-[x:ACTOR]->() RETURN count(x)
            ?act schema:recipient ?x                                     | MATCH (:Claim)-[x:RECIPIENT]->() RETURN count(x)
            ?act schema:instrument ?x                                    | MATCH (:Claim)-[x:INSTRUMENT]->() RETURN count(x)
            ?x a schema:Claim ; prov:wasAttributedTo ?who                | MATCH (:Claim)-[x:ATTRIBUTED_TO]->() RETURN count(x)
            ?x schema:publisher ?outlet                                  | MATCH ()-[x:PUBLISHED_BY]->() RETURN count(x)
            ?x prov:wasDerivedFrom ?original                             | MATCH ()-[x:COPY_OF]->() RETURN count(x)
            """)
    @DisplayName("what the graph has, the statements have")
    void counts(String pattern, String cypher) {
        assertThat(ask("SELECT (count(*) AS ?n) WHERE { " + pattern + " }").getLiteral("n").getInt()).isEqualTo(news.count(cypher)).isPositive();
    }

    @Test
    @DisplayName("a claim carries its words, their place, mode, rule, confidence, time and speaker")
    void claim() {
        QuerySolution claim = ask("""
                SELECT * WHERE { <urn:vestnik:claim:c02> schema:text ?quote ; v:mode ?mode ; v:start ?start ; v:end ?end ; v:rule ?rule ;
                  v:confidence ?confidence ; v:basis ?basis ; prov:wasAttributedTo/schema:identifier ?speaker ; schema:about ?act .
                  ?act a v:SUPPLIES ; schema:startTime ?from ; schema:endTime ?to ; v:quantity ?quantity . }
                """);
        assertThat(claim.getLiteral("quote").getLanguage()).isEqualTo("en");
        assertThat(claim.getLiteral("quote").getString()).isEqualTo("North Korea sent artillery shells to Russia in August, Seoul says");
        assertThat(claim.getLiteral("start").getInt()).isEqualTo(79);
        assertThat(claim.getLiteral("end").getInt()).isEqualTo(144);
        assertThat(claim.getLiteral("rule").getString()).isEqualTo("en.supply.verb");
        assertThat(claim.getLiteral("confidence").getDouble()).isEqualTo(0.93);
        assertThat(claim.getLiteral("from").getString()).isEqualTo("2023-08-01");
        assertThat(claim.getLiteral("to").getString()).isEqualTo("2023-08-31");
        assertThat(claim.getLiteral("quantity").getString()).isEqualTo("40 wagons");
        assertThat(claim.getLiteral("speaker").getString()).isEqualTo("State:KR");
    }

    @Test
    @DisplayName("a title with every awkward character comes back as it was")
    void quoting() {
        assertThat(ask("SELECT ?title WHERE { <urn:vestnik:article:ru/pusk> schema:headline ?title }").getLiteral("title").getString())
                .isEqualTo(ExportedNews.TITLE);
    }

    @Test
    @DisplayName("JSON-LD says the same as Turtle")
    void jsonLd() {
        assertThat(model(ExportFormat.JSONLD, Lang.JSONLD11).isIsomorphicWith(turtle)).isTrue();
    }

    private static Model model(ExportFormat format, Lang language) {
        Model model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(model, new StringReader(news.text(format)), null, language);
        return model;
    }

    private static QuerySolution ask(String query) {
        try (QueryExecution execution = QueryExecutionFactory.create(PREFIXES + query, turtle)) {
            return execution.execSelect().next();
        }
    }
}
