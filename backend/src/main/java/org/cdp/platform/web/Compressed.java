package org.cdp.platform.web;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.MimeMapping;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sends the files that the build of the screens compressed ahead, to browsers that take them so. The server compresses what
 * it writes, and not the files that it only passes on.
 */
final class Compressed implements Handler<RoutingContext> {

    /** How a browser calls an encoding, and how the files in it end; the better one first. */
    private record Encoding(String name, String ending) {}

    private static final List<Encoding> ENCODINGS = List.of(new Encoding("br", ".br"), new Encoding("gzip", ".gz"));

    private final Path folder;
    private final Set<String> addresses;

    Compressed(Path folder) {
        this.folder = folder;
        addresses = Files.isDirectory(folder) ? addressesIn(folder) : Set.of();
    }

    /** Only these are ever sent: no address leads anywhere else. */
    private static Set<String> addressesIn(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> "/" + folder.relativize(file).toString().replace('\\', '/'))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void handle(RoutingContext request) {
        String path = request.normalizedPath();
        String address = "/".equals(path) ? "/index.html" : path;
        ENCODINGS.stream()
                .filter(encoding -> addresses.contains(address + encoding.ending()))
                .filter(encoding -> accepts(request.request(), encoding.name()))
                .findFirst()
                .ifPresentOrElse(encoding -> send(request, address, encoding), request::next);
    }

    private static boolean accepts(HttpServerRequest request, String encoding) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return accepted != null
                && Stream.of(accepted.split(",", -1)).map(String::strip).anyMatch(encoding::equalsIgnoreCase);
    }

    private void send(RoutingContext request, String address, Encoding encoding) {
        String type = MimeMapping.getMimeTypeForFilename(address);
        request.response()
                .putHeader(HttpHeaders.CONTENT_ENCODING, encoding.name())
                .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .putHeader(
                        HttpHeaders.CONTENT_TYPE, type == null ? "application/octet-stream" : type + ";charset=UTF-8")
                .sendFile(
                        folder.resolve(address.substring(1) + encoding.ending()).toString())
                .onFailure(gone -> request.fail(404));
    }
}
