package org.cdp.exchange;

import static org.hamcrest.Matchers.comparesEqualTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cdp.support.As;
import org.cdp.support.Given;
import org.cdp.support.TestDatabase;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** Tables, lines of JSON and bundles, sent in as files. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TableImportTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Test
    void takes_a_table_whose_headings_are_nearly_ours() {
        register("tbl-a", "tbl-p");
        String id = csv("contributions", """
                        Donor;Project;Reported_By;Ref;Stage;Form;Value;Currency;When
                        tbl-a;tbl-p;tbl-a;v-1;RELEASE;CASH;10.50;PKR;2004-08
                        tbl-a;tbl-p;tbl-a;v-2;RELEASE;CASH;10.50;PKR;2004-08
                        """);
        commit(id, "").then().statusCode(200).body("created", is(2));
        As.nobody()
                .queryParam("intervention", "tbl-p")
                .get("/contributions")
                .then()
                .body("items.size()", is(2))
                .body("items[0].amount", comparesEqualTo(new BigDecimal("10.50")))
                .body("items[0].date", is("2004-08"));
        String changed = csv("contributions", """
                        reference,reported by,provider,intervention,stage,form,amount,currency,date
                        v-1,tbl-a,tbl-a,tbl-p,RELEASE,CASH,11,PKR,2004-08
                        v-2,tbl-a,tbl-a,tbl-p,RELEASE,CASH,10.50,PKR,2004-08
                        """);
        As.steward()
                .queryParam("effect", "CHANGED")
                .get("/imports/" + changed + "/records")
                .then()
                .body("items.changes.flatten().field", equalTo(List.of("/amount")))
                .body("items[0].changes[0].before", comparesEqualTo(new BigDecimal("10.50")))
                .body("items[0].changes[0].after", is(11));
        commit(changed, "")
                .then()
                .statusCode(200)
                .body("created", is(0))
                .body("changed", is(1))
                .body("unchanged", is(1));
    }

    @Test
    void leaves_alone_what_a_table_has_no_column_for() throws IOException {
        register("tbl-aa", "tbl-ab");
        String whole = csv("contributions", """
                        reference,reported by,provider,intervention,stage,form,amount,currency,date,what,unit,sources,notes
                        t-1,tbl-aa,tbl-aa,tbl-ab,RELEASE,IN_KIND,10.50,PKR,2004-08,Looms,pieces,Budget 2004,Kept
                        t-2,tbl-aa,tbl-aa,tbl-ab,RELEASE,CASH,7,PKR,2004-08,,,,
                        """);
        commit(whole, "").then().statusCode(200).body("created", is(2));
        String first = "/contributions/" + contribution("tbl-ab", "t-1");
        Map<String, Object> before = held(first);

        String some = csv("contributions", """
                        reference,reported by,amount,unit,notes
                        t-1,tbl-aa,11,,
                        t-2,tbl-aa,7,,
                        """);
        As.steward()
                .get("/imports/" + some + "/records")
                .then()
                .body("items.effect", equalTo(List.of("CHANGED", "UNCHANGED")))
                .body("items[0].changes.field", equalTo(List.of("/amount", "/inKind/unit", "/notes")))
                .body("items[0].changes.after", equalTo(Arrays.asList(11, null, null)));
        commit(some, "").then().statusCode(200).body("changed", is(1)).body("unchanged", is(1));
        Map<String, Object> after = held(first);
        Map<String, Object> expected = new TreeMap<>(before);
        expected.put("amount", 11);
        expected.put("inKind", Map.of("description", "Looms"));
        expected.remove("notes");
        assertEquals(expected, after);

        String again = ImportOf.checked(
                As.steward()
                        .contentType(XLSX)
                        .body(workbook(
                                List.of("id", "amount", "notes"),
                                List.of(first.substring(first.lastIndexOf('/') + 1), new BigDecimal("11"), "")))
                        .post("/imports?records=contributions"),
                "CHECKED");
        As.steward().get("/imports/" + again).then().body("unchanged", is(1)).body("refused", is(0));
        commit(again, "").then().statusCode(200).body("unchanged", is(1));
        assertEquals(after, held(first));

        As.steward().post("/imports/" + some + "/undo").then().statusCode(200);
        assertEquals(before, held(first));
    }

    @Test
    void changes_three_columns_of_a_workbook_and_gives_them_back() throws IOException {
        String agency = """
                {"kind": "GOVERNMENT", "country": "PK", "aliases": ["Tab"], "website": "https://example.org", "founded": "1963",
                 "names": [{"name": "Export Bureau of Tables", "acronym": "EBT", "to": "2006"},
                           {"name": "Trade Table", "acronym": "TT", "from": "2006"}],
                 "inferredFields": ["founded"], "notes": "Kept"}
                """;
        As.steward().body(agency).put("/agencies/tbl-ac").then().statusCode(201);
        Map<String, Object> before = held("/agencies/tbl-ac");
        String id = ImportOf.checked(
                As.steward()
                        .contentType(XLSX)
                        .body(workbook(
                                List.of("id", "name", "founded", "website"),
                                List.of("tbl-ac", "Trade Table of Pakistan", "", "https://example.com")))
                        .post("/imports?records=agencies"),
                "CHECKED");
        As.steward()
                .get("/imports/" + id + "/records")
                .then()
                .body("items[0].effect", is("CHANGED"))
                .body("items[0].changes.field", equalTo(List.of("/founded", "/names", "/website")));
        commit(id, "").then().statusCode(200).body("changed", is(1));
        As.nobody()
                .get("/agencies/tbl-ac")
                .then()
                .body("name", is("Trade Table of Pakistan"))
                .body("acronym", is("TT"))
                .body("names.name", equalTo(List.of("Export Bureau of Tables", "Trade Table of Pakistan")))
                .body("names[1].from", is("2006"))
                .body("founded", nullValue())
                .body("website", is("https://example.com"))
                .body("aliases", equalTo(List.of("Tab")))
                .body("inferredFields", equalTo(List.of("founded")))
                .body("notes", is("Kept"));
        As.steward().post("/imports/" + id + "/undo").then().statusCode(200);
        assertEquals(before, held("/agencies/tbl-ac"));
    }

    @Test
    void takes_out_a_part_whose_columns_are_all_empty() {
        commit(csv("clusters", """
                        id,name,isic,sector,place,country,notes
                        tbl-ad,Tables of Test,2593;2599,Tables,Testabad,PK,Kept
                        """), "").then().statusCode(200).body("created", is(1));
        String id = csv("clusters", "id,isic,sector,place,country\ntbl-ad,,,,\n");
        commit(id, "").then().statusCode(200).body("changed", is(1));
        As.nobody()
                .get("/clusters/tbl-ad")
                .then()
                .body("name", is("Tables of Test"))
                .body("sector", nullValue())
                .body("places", empty())
                .body("notes", is("Kept"));
    }

    @Test
    void tells_nothing_of_a_record_that_is_not_its_senders() {
        Given.agencies("tbl-ae", "tbl-af");
        Given.interventions("tbl-ae", "tbl-ag");
        commit(csv("contributions", """
                        reference,reported by,provider,intervention,stage,form,draft
                        s-1,tbl-ae,tbl-ae,tbl-ag,RELEASE,CASH,true
                        """), "").then().statusCode(200);
        String editor = Given.editorOf("tbl-af");
        String id =
                ImportOf.checked(later(editor, "reference,reported by,amount,currency\ns-1,tbl-ae,1,PKR\n"), "CHECKED");
        As.holderOf(editor).get("/imports/" + id).then().body("refused", is(1));
        As.holderOf(editor)
                .get("/imports/" + id + "/problems")
                .then()
                .body("items.detail", contains(containsString("not yours to change")));
    }

    @Test
    void tells_each_problem_at_its_row_and_column_and_takes_the_sound_rows_alone_when_asked() {
        register("tbl-b", "tbl-q");
        String id = csv("contributions", """
                        reference,reported by,provider,intervention,stage,form,amount,currency,date
                        w-1,tbl-b,tbl-b,tbl-q,RELEASE,CASH,10,PKR,2004
                        w-2,tbl-b,tbl-b,tbl-q,RELEASE,CASH,"1,000",PKR,2004
                        w-3,tbl-b,tbl-b,nowhere,RELEASE,CASH,10,PKR,2004
                        w-4,tbl-b,tbl-b,tbl-q,RELEASE,CASH,=1+1,PKR,2004
                        ,tbl-b,tbl-b,tbl-q,RELEASE,CASH,10,PKR,2004
                        w-6,tbl-b,tbl-b,tbl-q,RELEASE,CASH,10,PKR,2004-13
                        """);
        As.steward().get("/imports/" + id).then().body("created", is(1)).body("refused", is(5));
        As.steward()
                .get("/imports/" + id + "/problems")
                .then()
                .statusCode(200)
                .body("items.row", equalTo(List.of(3, 4, 5, 6, 7)))
                .body("items[0].column", is("amount"))
                .body("items[0].value", is("1,000"))
                .body("items[1].column", is("intervention"))
                .body("items[2].detail", containsString("formula"))
                .body("items[4].column", is("date"));
        As.steward()
                .queryParam("format", "csv")
                .get("/imports/" + id + "/report")
                .then()
                .statusCode(200)
                .body(containsString("'=1+1"));
        commit(id, "").then().statusCode(409).body("detail", containsString("soundOnly"));
        commit(id, "?soundOnly=true")
                .then()
                .statusCode(200)
                .body("created", is(1))
                .body("refused", is(5));
    }

    @Test
    void reads_the_template_that_it_gives() throws IOException {
        String headings = As.nobody()
                .get("/imports/templates/agencies?format=csv")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        String id = csv(
                "agencies",
                headings
                        + "tbl-c,Table Agency,TA,GOVERNMENT,PK,T.A.; Tab,IATI: PK-TBL-1,,1990,,,https://example.org,,\n");
        commit(id, "").then().statusCode(200).body("created", is(1));
        As.nobody()
                .get("/agencies/tbl-c")
                .then()
                .body("aliases", hasItem("Tab"))
                .body("identifiers[0].value", is("PK-TBL-1"));
        As.nobody().get("/imports/templates/agencies?format=xlsx").then().statusCode(200);
    }

    @Test
    void reads_a_workbook_and_refuses_what_it_reckons() throws IOException {
        register("tbl-d", "tbl-r");
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "test", null)) {
            Worksheet sheet = workbook.newWorksheet("Payments");
            String[] headings = {
                "reference", "reported by", "provider", "intervention", "stage", "form", "amount", "currency", "date"
            };
            String[] row = {"x-", "tbl-d", "tbl-d", "tbl-r", "RELEASE", "CASH", "", "PKR", "2004"};
            for (int i = 0; i < headings.length; i++) {
                sheet.value(0, i, headings[i]);
                for (int line = 1; line < 3; line++) {
                    sheet.value(line, i, i == 0 ? row[i] + line : row[i]);
                }
            }
            sheet.value(1, 6, new BigDecimal("12.5"));
            sheet.formula(2, 6, "6*7");
        }
        String id = ImportOf.checked(
                As.steward().contentType(XLSX).body(file.toByteArray()).post("/imports?records=contributions"),
                "CHECKED");
        As.steward().get("/imports/" + id).then().body("created", is(1)).body("refused", is(1));
        As.steward()
                .get("/imports/" + id + "/problems")
                .then()
                .body("items[0].sheet", is("Payments"))
                .body("items[0].row", is(3))
                .body("items[0].column", is("amount"));
    }

    @Test
    void refuses_a_workbook_that_unpacks_without_end() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] blank = new byte[1024 * 1024];
            for (int i = 0; i < 64; i++) {
                zip.write(blank);
            }
        }
        As.steward()
                .contentType(XLSX)
                .body(file.toByteArray())
                .post("/imports?records=agencies")
                .then()
                .statusCode(422)
                .body("detail", containsString("unpacks to more"));
    }

    @Test
    void refuses_tables_that_can_not_be_read() {
        refused("name,surname\na,b\n".getBytes(StandardCharsets.UTF_8), "'surname' is no column");
        refused("\n\n".getBytes(StandardCharsets.UTF_8), "empty");
        refused("name\nBüro\n".getBytes(StandardCharsets.ISO_8859_1), "UTF-8");
        As.steward()
                .contentType("text/csv")
                .body("id\n1\n")
                .post("/imports?records=ducks")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", is("records"));
    }

    @Test
    void reads_lines_of_json_and_bundles() {
        String one =
                "{\"id\": \"tbl-e\", \"kind\": \"OTHER\", \"country\": \"PK\", \"names\": [{\"name\": \"Lines %s\"}]}";
        String lines = one.formatted(UUID.randomUUID()) + "\n{\"id\": \"tbl-f\", \"kind\": \"DUCK\"}\n";
        String id = ImportOf.checked(
                As.steward()
                        .contentType("application/x-ndjson")
                        .body(lines.getBytes(StandardCharsets.UTF_8))
                        .post("/imports?records=agencies"),
                "CHECKED");
        As.steward().get("/imports/" + id).then().body("created", is(1)).body("refused", is(1));
        As.steward()
                .get("/imports/" + id + "/problems")
                .then()
                .body("items[0].line", is(2))
                .body("items[0].column", is("kind"));
        String bundle = "{\"agencies\": [" + one.formatted("again") + "]}";
        String other = ImportOf.checked(
                As.carelessSteward()
                        .contentType("multipart/form-data")
                        .multiPart("file", "bundle.json", bundle.getBytes(StandardCharsets.UTF_8), "application/json")
                        .post("/imports"),
                "CHECKED");
        As.steward()
                .get("/imports/" + other)
                .then()
                .body("format", is("BUNDLE"))
                .body("created", is(1));
    }

    @Test
    void refuses_a_form_that_has_no_end() throws Exception {
        String form = "--end\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\nid,kind\r\n";
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/api/v1/imports"))
                .header("Authorization", "Bearer " + As.STEWARD_KEY)
                .header("Content-Type", "multipart/form-data; boundary=end")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains("its last boundary is missing"), answer.body());
    }

    @Test
    void lets_an_editor_write_only_for_their_agency_and_see_only_their_imports() {
        Given.agencies("tbl-g", "tbl-h");
        Given.interventions("tbl-g", "tbl-s");
        String editor = Given.editorOf("tbl-g");
        String table = """
                reference,reported by,provider,intervention,stage,form,amount,currency,date
                y-1,tbl-g,tbl-g,tbl-s,RELEASE,CASH,10,PKR,2004
                y-2,tbl-h,tbl-h,tbl-s,RELEASE,CASH,10,PKR,2004
                """;
        String id = ImportOf.checked(
                As.holderOf(editor).contentType("text/csv").body(table).post("/imports?records=contributions"),
                "CHECKED");
        As.holderOf(editor)
                .get("/imports/" + id)
                .then()
                .statusCode(200)
                .body("created", is(1))
                .body("refused", is(1));
        As.holderOf(Given.editorOf("tbl-h")).get("/imports/" + id).then().statusCode(404);
        As.nobody().get("/imports/" + id).then().statusCode(401);
    }

    @Test
    void is_for_the_agency_that_its_sender_names_when_they_write_for_several() {
        Given.agencies("tbl-l", "tbl-m", "tbl-n");
        String editor = personWritingFor("tbl-l", "tbl-m");
        String table = "reference,reported by\nz-1,tbl-l\n";
        sent(editor, table, "").then().statusCode(400).body("errors[0].parameter", is("agency"));
        sent(editor, table, "&agency=tbl-n").then().statusCode(403);
        sent(editor, table, "&agency=tbl-m").then().statusCode(201).body("agency", is("tbl-m"));
    }

    @Test
    void is_kept_at_once_and_refused_later_for_who_does_not_wait() {
        String id = ImportOf.checked(
                As.steward()
                        .contentType("text/csv")
                        .header("Prefer", "respond-async")
                        .body("name,surname\nlater,on\n")
                        .post("/imports?records=agencies"),
                "REFUSED");
        As.steward()
                .get("/imports/" + id + "/problems")
                .then()
                .body("items.column", equalTo(Arrays.asList("surname", null)))
                .body("items[1].detail", containsString("'surname' is no column"));
    }

    @Test
    void understands_a_heading_as_it_was_told_until_that_is_forgotten() {
        register("tbl-v", "tbl-w");
        String editor = Given.editorOf("tbl-v");
        String table = """
                reference,reported by,provider,intervention,stage,form,Sum paid,currency,date,Clerk
                u-1,tbl-v,tbl-v,tbl-w,RELEASE,CASH,10,PKR,2004,Anwar
                """;
        String unknown = ImportOf.checked(later(editor, table), "REFUSED");
        As.holderOf(editor)
                .get("/imports/" + unknown + "/problems")
                .then()
                .body("items.column", equalTo(Arrays.asList("Sum paid", "Clerk", null)))
                .body("items[0].row", is(1));
        String sum =
                says(editor, "{\"records\": \"contributions\", \"heading\": \" SUM paid\", \"column\": \"amount\"}");
        says(editor, "{\"records\": \"contributions\", \"heading\": \"Clerk\"}");
        As.holderOf(editor)
                .get("/imports/headings?records=contributions")
                .then()
                .statusCode(200)
                .body("columns", hasItem("amount"))
                .body("items.heading", equalTo(List.of("clerk", "sum paid")));
        String understood = ImportOf.checked(later(editor, table), "CHECKED");
        As.holderOf(editor)
                .get("/imports/" + understood)
                .then()
                .body("created", is(1))
                .body("refused", is(0));

        Given.agency("tbl-x");
        As.holderOf(Given.editorOf("tbl-x"))
                .delete("/imports/headings/" + sum)
                .then()
                .statusCode(404);
        As.holderOf(editor).delete("/imports/headings/" + sum).then().statusCode(204);
        As.holderOf(editor)
                .post("/imports/" + understood + "/commit")
                .then()
                .statusCode(200)
                .body("created", is(1));
        ImportOf.checked(later(editor, table), "REFUSED");
    }

    @Test
    void takes_no_heading_for_a_column_that_there_is_not() {
        As.steward()
                .body("{\"records\": \"contributions\", \"heading\": \"Sum\", \"column\": \"sum\"}")
                .post("/imports/headings")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", is("/column"));
        As.steward()
                .body("{\"records\": \"statements\", \"heading\": \"Sum\"}")
                .post("/imports/headings")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", is("/records"));
        As.steward()
                .get("/imports/headings?records=statements")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", is("records"));
    }

    @Test
    void counts_what_becomes_of_each_kind() {
        String bundle = """
                {"agencies": [{"id": "tbl-o", "kind": "OTHER", "country": "PK", "names": [{"name": "Counted"}]}],
                 "clusters": [{"id": "tbl-t", "name": "Counted"}, {"id": "tbl-u", "name": ""}]}
                """;
        String id = ImportOf.checked(
                As.steward()
                        .contentType("application/octet-stream")
                        .body(bundle.getBytes(StandardCharsets.UTF_8))
                        .post("/imports"),
                "CHECKED");
        As.steward()
                .get("/imports/" + id + "/counts")
                .then()
                .statusCode(200)
                .body("type", equalTo(List.of("agencies", "clusters")))
                .body("created", equalTo(List.of(1, 1)))
                .body("refused", equalTo(List.of(0, 1)));
        As.steward()
                .queryParam("type", "clusters")
                .queryParam("effect", "CREATED")
                .get("/imports/" + id + "/records")
                .then()
                .body("items.record", contains("tbl-t"));
    }

    @Test
    void tells_how_far_it_is_as_it_goes_on() {
        String id = csv("agencies", "id,name,kind,country\ntbl-i,Told,OTHER,PK\n");
        As.steward()
                .accept("text/event-stream")
                .get("/imports/" + id + "/progress")
                .then()
                .statusCode(200)
                .body(containsString("\"state\":\"CHECKED\""));
    }

    @Test
    void proposes_what_may_be_one_and_the_same_and_merges_nothing() {
        String agencies =
                "id,name,kind,country\ntbl-j,Leather Council of Testland,OTHER,PK\ntbl-k,LEATHER COUNCIL of Testland,OTHER,PK\n";
        commit(csv("agencies", agencies), "").then().statusCode(200);
        As.steward()
                .get("/duplicates")
                .then()
                .statusCode(200)
                .body("items.find { it.one == 'tbl-j' && it.other == 'tbl-k' }.reason", is("SAME_NAME"));
        As.steward()
                .queryParam("agency", "tbl-k")
                .get("/duplicates")
                .then()
                .body("items.findAll { it.type == 'agencies' }.one.unique()", contains("tbl-j"));
        As.steward().queryParam("agency", "nobody").get("/duplicates").then().body("items", empty());
    }

    private static String contribution(String intervention, String reference) {
        return As.steward()
                .queryParam("intervention", intervention)
                .get("/contributions")
                .then()
                .extract()
                .path("items.find { it.reference == '" + reference + "' }.id");
    }

    /** What the register holds of a record, but for when and how often it was written. */
    private static Map<String, Object> held(String address) {
        Map<String, Object> record = new TreeMap<>(
                As.steward().get(address).then().statusCode(200).extract().<Map<String, Object>>path("$"));
        record.keySet().removeAll(Set.of("version", "updatedAt"));
        return record;
    }

    private static byte[] workbook(List<String> headings, List<Object> row) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "test", null)) {
            Worksheet sheet = workbook.newWorksheet("Some");
            for (int i = 0; i < headings.size(); i++) {
                sheet.value(0, i, headings.get(i));
                if (row.get(i) instanceof BigDecimal number) {
                    sheet.value(1, i, number);
                } else {
                    sheet.value(1, i, row.get(i).toString());
                }
            }
        }
        return file.toByteArray();
    }

    private static Response sent(String key, String table, String more) {
        return As.holderOf(key).contentType("text/csv").body(table).post("/imports?records=contributions" + more);
    }

    private static Response later(String key, String table) {
        return As.holderOf(key)
                .contentType("text/csv")
                .header("Prefer", "respond-async")
                .body(table)
                .post("/imports?records=contributions");
    }

    private static String says(String key, String heading) {
        return As.holderOf(key)
                .body(heading)
                .post("/imports/headings")
                .then()
                .statusCode(200)
                .extract()
                .path("id");
    }

    private static String personWritingFor(String... agencies) {
        String person = UUID.randomUUID().toString();
        As.steward()
                .body("{\"name\": \"Of several\"}")
                .put("/people/" + person)
                .then()
                .statusCode(201);
        for (String agency : agencies) {
            As.steward()
                    .body("{\"role\": \"EDITOR\", \"agency\": \"" + agency + "\"}")
                    .post("/people/" + person + "/roles")
                    .then()
                    .statusCode(200);
        }
        return As.steward()
                .body("{\"label\": \"of several\", \"person\": \"" + person + "\"}")
                .post("/keys")
                .then()
                .statusCode(201)
                .extract()
                .path("secret");
    }

    private static void register(String agency, String intervention) {
        Given.agency(agency);
        Given.interventions(agency, intervention);
    }

    private static void refused(byte[] table, String reason) {
        Response answer = As.steward().contentType("text/csv").body(table).post("/imports?records=agencies");
        assertEquals(422, answer.statusCode());
        answer.then().body("detail", containsString(reason));
    }

    private static String csv(String records, String table) {
        return ImportOf.checked(
                As.steward()
                        .contentType("text/csv; charset=UTF-8")
                        .body(table.getBytes(StandardCharsets.UTF_8))
                        .post("/imports?records=" + records),
                "CHECKED");
    }

    private static Response commit(String id, String query) {
        return As.steward().post("/imports/" + id + "/commit" + query);
    }
}
