package org.cdp.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cdp.export.Measured;

/** Writes the whole public register as one archive: the same records are the same bytes. */
@ApplicationScoped
class WriteArchive {

    /** The first day that a ZIP knows. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final RegisterRows register;
    private final ObjectMapper json;

    WriteArchive(RegisterRows register, ObjectMapper json) {
        this.register = register;
        this.json = json;
    }

    void write(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        List<DataPackage.Resource> resources = new ArrayList<>();
        for (Map.Entry<String, RegisterRows.Telling> kind : register.all().entrySet()) {
            begin(zip, kind.getKey() + ".ndjson");
            resources.add(lines(kind.getKey(), kind.getValue(), zip));
            zip.closeEntry();
        }
        begin(zip, DataPackage.FILE);
        zip.write(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(DataPackage.of(resources)));
        zip.closeEntry();
        zip.finish();
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }

    private DataPackage.Resource lines(String name, RegisterRows.Telling all, OutputStream out) throws IOException {
        Measured measured = new Measured(out);
        ObjectWriter writer = json.writer().without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        long[] records = {0};
        all.each(form -> {
            measured.write(writer.writeValueAsBytes(form));
            measured.write('\n');
            records[0]++;
        });
        return DataPackage.Resource.of(name, measured.bytes(), measured.sha256(), records[0]);
    }
}
