package org.cdp.funding;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.UUID;
import org.cdp.access.Access;
import org.cdp.access.Role;
import org.cdp.agency.HomeCountry;
import org.cdp.change.History;
import org.cdp.change.HistoryPage;
import org.cdp.change.Records;
import org.cdp.platform.web.Answer;
import org.cdp.platform.web.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/contributions")
@Tag(name = "funding")
public class StatementResource {

    private static final String STATEMENT = ContributionResource.ID + "/statements/{agency}";

    private final Records records;
    private final History history;
    private final HomeCountry home;
    private final Access access;

    StatementResource(Records records, History history, HomeCountry home, Access access) {
        this.records = records;
        this.history = history;
        this.home = home;
        this.access = access;
    }

    @GET
    @Path(STATEMENT)
    @PermitAll
    @Transactional
    @Operation(summary = "What an agency says of a contribution that another reported")
    public RestResponse<Statement> readStatement(@RestPath UUID id, @RestPath String agency) {
        return shown(get(id, agency));
    }

    @PUT
    @Path(STATEMENT)
    @RolesAllowed(Role.EDITORS)
    @Transactional
    @Operation(
            summary = "Confirm or dispute a contribution that another agency reported",
            description = "By an editor of the agency that gives or receives it and did not report it, or a steward. It"
                    + " changes no total.")
    public RestResponse<Statement> replaceStatement(
            @RestPath UUID id, @RestPath String agency, @NotNull @Valid StatementForm form) {
        mustBeSeen(id);
        StatementKey key = new StatementKey(id, agency);
        var put = records.put(ContributionStatement.class, key, new ContributionStatement(key, form));
        return put.isNew() ? created(put.record()) : shown(put.record());
    }

    @DELETE
    @Path(STATEMENT)
    @RolesAllowed(Role.EDITORS)
    @Transactional
    @Operation(
            summary = "Take back a statement",
            description = "By an editor of the agency that made it, or a steward.")
    public void deleteStatement(@RestPath UUID id, @RestPath String agency) {
        records.delete(get(id, agency));
    }

    @GET
    @Path(STATEMENT + "/history")
    @PermitAll
    @Transactional
    @Operation(summary = "The versions of a statement, newest first", description = History.READERS)
    public HistoryPage listStatementVersions(
            @RestPath UUID id, @RestPath String agency, @Valid @BeanParam Paging paging) {
        return history.of(ContributionStatement.TYPE, new StatementKey(id, agency), paging);
    }

    @POST
    @Path(STATEMENT + "/history" + History.RESTORATION)
    @RolesAllowed(Role.EDITORS)
    @Transactional
    @Operation(summary = "Write a version of a statement again", description = History.RESTORERS)
    public RestResponse<Statement> restoreStatement(@RestPath UUID id, @RestPath String agency, @RestPath int version) {
        return history.restore(
                ContributionStatement.TYPE,
                new StatementKey(id, agency),
                version,
                StatementForm.class,
                Statement.class,
                form -> replaceStatement(id, agency, form));
    }

    private ContributionStatement get(UUID id, String agency) {
        mustBeSeen(id);
        return records.get(ContributionStatement.class, ContributionStatement.TYPE, new StatementKey(id, agency));
    }

    private void mustBeSeen(UUID contribution) {
        records.get(Contribution.class, Contribution.TYPE, contribution);
    }

    private RestResponse<Statement> shown(ContributionStatement statement) {
        return Answer.of(said(statement), statement.version);
    }

    private RestResponse<Statement> created(ContributionStatement statement) {
        StatementKey id = statement.id;
        String address = "contributions/" + id.contribution() + "/statements/" + id.agency();
        return Answer.created(said(statement), statement.version, address);
    }

    private Statement said(ContributionStatement statement) {
        return Statement.of(statement, Named.of(Set.of(statement.id.agency()), Set.of(), home, access));
    }
}
