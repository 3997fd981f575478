package org.cdp.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.cdp.exchange.iati.Finding;
import org.cdp.exchange.iati.Finding.Severity;
import org.cdp.exchange.iati.RefusedFile;

/** Unpacks a workbook once into nothing, before anybody believes what it says of its own size. */
final class SafeZip {

    private static final int MOST_PARTS = 100;
    private static final long LARGEST = 512L * 1024 * 1024;

    /** Texts that cells share are held in memory. */
    private static final long LARGEST_TEXTS = 64L * 1024 * 1024;

    /** Real workbooks pack to a tenth or so. Small parts may pack better. */
    private static final long MOST_UNPACKED_OF_ONE = 100;

    private static final long SMALL = 1024 * 1024;

    private SafeZip() {}

    static void check(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw refused("it has more than " + MOST_PARTS + " parts");
            }
            long unpacked = 0;
            for (Enumeration<? extends ZipEntry> parts = zip.entries(); parts.hasMoreElements(); ) {
                unpacked += unpacked(zip, parts.nextElement(), unpacked);
            }
        } catch (ZipException e) {
            throw refused("it is damaged or is none");
        }
    }

    private static long unpacked(ZipFile zip, ZipEntry part, long before) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long size = 0;
        try (InputStream in = zip.getInputStream(part)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (size == 0 && new String(buffer, 0, read, StandardCharsets.ISO_8859_1).contains("<!DOCTYPE")) {
                    throw refused("a part of it has a document type declaration");
                }
                size += read;
                check(part, size, before + size);
            }
        }
        return size;
    }

    private static void check(ZipEntry part, long size, long all) {
        boolean texts = part.getName().endsWith("sharedStrings.xml");
        boolean bomb = size > SMALL && size > MOST_UNPACKED_OF_ONE * Math.max(part.getCompressedSize(), 1);
        if (bomb || all > LARGEST || texts && size > LARGEST_TEXTS) {
            throw refused("it unpacks to more than is taken");
        }
    }

    private static RefusedFile refused(String reason) {
        return new RefusedFile(
                new Finding("", Severity.CRITICAL, null, null, "The workbook can't be read: " + reason + "."));
    }
}
