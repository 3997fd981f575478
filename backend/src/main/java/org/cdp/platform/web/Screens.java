package org.cdp.platform.web;

import io.smallrye.config.ConfigMapping;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.FileSystemAccess;
import io.vertx.ext.web.handler.StaticHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Serves the screens' static files from the register's own port, for those who want no web server beside it. Every
 * address that is no file is the application's own: it gets the page, and the page knows what to show.
 */
@ApplicationScoped
class Screens {

    private static final String OURS = "^(?!/(api|openapi|docs|q)(/|$)).*";
    private static final String PAGES = "^(?!/(api|openapi|docs|q|assets)(/|$))[^.]*$";
    private static final String POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
            + " form-action 'self'; frame-ancestors ";

    /** A chart alone, which any site may show in a frame: nothing can be done there, and no cookie goes along. */
    private static final String EMBEDS = "/embed/";

    private static final String EMBEDDED = Screens.class.getName() + ".embedded";

    /** What the register looks like in a tab or on a phone's screen: asked for at several places of each page. */
    private static final Pattern MARK = Pattern.compile("/[^/]*\\.(svg|png)");

    private final Optional<Path> folder;

    Screens(Settings settings) {
        folder = settings.screens().map(path -> path.toAbsolutePath().normalize());
    }

    void serve(@Observes Router router) {
        folder.ifPresent(path -> {
            StaticHandler files = StaticHandler.create(FileSystemAccess.ROOT, path.toString())
                    .setIncludeHidden(false)
                    .setCachingEnabled(false);
            router.getWithRegex(OURS)
                    .last()
                    .handler(Screens::guard)
                    .handler(new Compressed(path))
                    .handler(files);
            router.getWithRegex(PAGES).last().handler(request -> request.reroute("/index.html"));
        });
    }

    /** A file whose name carries its hash never changes, the mark hardly ever; the page itself may, with each release. */
    private static String keeping(String path) {
        if (path.startsWith("/assets/")) {
            return "public, max-age=31536000, immutable";
        }
        return MARK.matcher(path).matches() ? "public, max-age=86400" : "no-cache";
    }

    private static void guard(RoutingContext request) {
        // Kept, for the page that answers has another path.
        if (request.normalizedPath().startsWith(EMBEDS)) {
            request.put(EMBEDDED, true);
        }
        boolean embedded = request.get(EMBEDDED) != null;
        HttpServerResponse answer = request.response();
        answer.putHeader(HttpHeaders.CACHE_CONTROL, keeping(request.normalizedPath()));
        // What is not there may come with the next release.
        request.addHeadersEndHandler(ignored -> {
            if (answer.getStatusCode() >= 400) {
                answer.putHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
            }
        });
        answer.putHeader("Content-Security-Policy", POLICY + (embedded ? "*" : "'none'"));
        if (embedded) {
            answer.headers().remove("X-Frame-Options");
        }
        request.next();
    }

    @ConfigMapping(prefix = "cdp")
    interface Settings {

        /** Folder of the built screens; none are served when empty. */
        Optional<Path> screens();
    }
}
