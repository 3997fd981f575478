package org.cdp.export;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.cdp.platform.data.Listing;
import org.cdp.platform.data.Sort;
import org.cdp.platform.web.Page;
import org.cdp.platform.web.Paged;
import org.cdp.platform.web.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** A list whose last item can't be written, far behind the first. */
@Path("/failing")
public class FailingResource {

    private static final int MANY = 20_000;

    private final Export export;

    FailingResource(Export export) {
        this.export = export;
    }

    @GET
    @PermitAll
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> listFailing(@Valid @BeanParam Whole whole) {
        var one = new Listing<>("a.id", "Agency a", "a.id", row -> new Item(0)).where("a.id = :id", "id", "tdap");
        var many = Listed.of("failing", Item.class, one, Sort.of("id", Map.of("id", "a.id")))
                .completedBy(page ->
                        new Page<>(IntStream.range(0, MANY).mapToObj(Item::new).toList(), null, null));
        return export.answer(many, new Paging(50, null, false), whole, Items::new);
    }

    public record Item(int number) {

        public String text() {
            if (number == MANY - 1) {
                throw new IllegalStateException("the last one fails on purpose");
            }
            return "item";
        }

        @Override
        public int number() {
            text();
            return number;
        }
    }

    public record Items(List<Item> items, String next, Long total) implements Paged {}
}
