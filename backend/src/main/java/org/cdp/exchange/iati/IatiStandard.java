package org.cdp.exchange.iati;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.XMLConstants;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/**
 * The standard that files are held against: its schemas and its ruleset, as IATI publishes them, read from the folder
 * that CDP_IATI_REFERENCE names: {@code schemas/2.03/iati-activities-schema.xsd}, {@code rulesets/standard-2.03.json}.
 */
@ApplicationScoped
public class IatiStandard {

    /** The versions that are taken, the newest last. */
    static final List<String> VERSIONS = List.of("2.01", "2.02", "2.03");

    /** No standard at all: for a file that was held against it already. */
    public static final IatiStandard NONE = new IatiStandard((Path) null);

    static final String NEWEST = VERSIONS.getLast();

    private final @Nullable Path folder;
    private final Map<Path, Schema> schemas = new ConcurrentHashMap<>();
    private volatile @Nullable Ruleset rules;
    private volatile @Nullable CodeLists codeLists;

    @Inject
    IatiStandard(Settings settings) {
        this(settings.folder().orElse(null));
    }

    IatiStandard(@Nullable Path folder) {
        this.folder = folder;
    }

    /** Whether the standard is there to be held against. */
    public boolean isThere() {
        return folder != null && Files.isDirectory(folder.resolve("schemas"));
    }

    /** @param root {@code iati-activities} or {@code iati-organisations} */
    Schema schema(String version, String root) {
        return schemas.computeIfAbsent(
                folder().resolve("schemas").resolve(version).resolve(root + "-schema.xsd"), IatiStandard::compile);
    }

    /** The ruleset of the newest version: there is none for each. */
    Ruleset rules() {
        Ruleset known = rules;
        if (known == null) {
            known = Ruleset.read(folder().resolve("rulesets").resolve("standard-" + NEWEST + ".json"));
            rules = known;
        }
        return known;
    }

    CodeLists codeLists() {
        CodeLists known = codeLists;
        if (known == null) {
            known = CodeLists.read(folder().resolve("codelists"));
            codeLists = known;
        }
        return known;
    }

    private Path folder() {
        if (folder == null) {
            throw new IllegalStateException("no folder holds the standard");
        }
        return folder;
    }

    private static Schema compile(Path file) {
        try {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file"); // its parts lie beside it
            if (!Files.exists(file)) {
                throw new IOException("There is no " + file);
            }
            return factory.newSchema(file.toFile());
        } catch (SAXException e) {
            throw new IllegalStateException(file + " is no schema", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ConfigMapping(prefix = "cdp.iati.reference")
    interface Settings {

        /** Folder of the standard's schemas and ruleset; without it files are checked for less. */
        @WithParentName
        Optional<Path> folder();
    }
}
