package org.cdp.funding;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.StreamingOutput;
import org.cdp.export.Export;
import org.cdp.export.Reckoned;
import org.cdp.export.Whole;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/funding/budgets")
@Tag(name = "funding")
public class BudgetResource {

    private static final String RULE =
            "Per status and original currency, added across neither. A programme and its parts"
                    + " are never added twice: an intervention that declares a budget of a status is counted with that, and"
                    + " whatever its parts in scope declare of the same status, in any currency, lies inside it; one that declares"
                    + " none is the sum of its parts. Of one intervention, status and currency the budget without a period is the"
                    + " whole; without one, the periods add up, a later budget replaces an earlier one of the same period, and a"
                    + " period inside a longer one is not added to it. What the parts of a whole declare is compared with it"
                    + " whether or not they fit the filters. Budgets are plans: they are in no figure of contributions. Drafts"
                    + " never count. A budget as reported has every digit; nothing is rounded or converted.";

    private final Export export;
    private final SumBudgets budgets;

    BudgetResource(SumBudgets budgets, Export export) {
        this.export = export;
        this.budgets = budgets;
    }

    @GET
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = BudgetSummary.class)))
    @PermitAll
    @Transactional
    @Operation(summary = "What interventions were planned to cost, a whole and its parts once", description = RULE)
    public RestResponse<StreamingOutput> readBudgets(
            @Valid @BeanParam BudgetFilter filter, @Valid @BeanParam Whole whole) {
        var figures = Reckoned.of("budgets", BudgetFigure.class, () -> budgets.sum(filter), BudgetSummary::figures);
        return export.answer(figures, whole);
    }
}
