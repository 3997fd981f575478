package org.cdp.exchange;

import java.util.List;

/**
 * What is in an archive, as a Frictionless Data Package tells it. It says nothing of when or where it was made: the same
 * records are the same bytes.
 */
record DataPackage(String profile, String name, String title, List<Resource> resources) {

    static final String FILE = "datapackage.json";

    static DataPackage of(List<Resource> resources) {
        return new DataPackage("data-package", "cdp-register", "CDP register, public records", resources);
    }

    /**
     * @param hash {@code sha256:} and hexadecimal digits
     * @param records how many lines it has
     */
    record Resource(
            String name,
            String path,
            String format,
            String mediatype,
            String encoding,
            long bytes,
            String hash,
            long records) {

        static Resource of(String name, long bytes, String sha256, long records) {
            return new Resource(
                    name,
                    name + ".ndjson",
                    "ndjson",
                    "application/x-ndjson",
                    "utf-8",
                    bytes,
                    "sha256:" + sha256,
                    records);
        }
    }
}
