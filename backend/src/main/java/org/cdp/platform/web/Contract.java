package org.cdp.platform.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/** Writes into the contract what holds for every operation, so that no operation has to repeat it. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class Contract implements OASFilter {

    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");
    private static final String KEY = "key";
    private static final String SESSION = "session";
    private static final String MANIFEST = "application/vnd.cdp.manifest+json";
    private static final List<String> FILES = List.of(
            "application/x-ndjson",
            "text/csv",
            "application/xml",
            "application/vnd.apache.parquet",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final Map<String, String> REFUSALS = new TreeMap<>(Map.of(
            "400", "The request breaks a rule of the contract; `errors` says where.",
            "401", "A key is needed, or the one sent is not good.",
            "403", "The key does not allow this.",
            "404", "There is no such record, or it is not for you to see.",
            "409", "It conflicts with another record or another request under way.",
            "412", "The record was changed since it was read.",
            "422", "It would break a rule between records."));

    /** Keys and people have no versions, and the answer that holds a secret is kept for no second one. */
    private static final Set<String> UNVERSIONED = Set.of("keys", "people", "session");

    private final Map<String, ClassInfo> records = new HashMap<>();

    public Contract(IndexView index) {
        index.getKnownClasses().stream()
                .filter(type -> type.isRecord() && type.name().packagePrefix().startsWith("org.cdp"))
                .forEach(type -> records.put(type.simpleName(), type));
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        contract.getComponents()
                .addSecurityScheme(
                        KEY,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description("A key of the register, cdp_…, or a token of the identity provider."));
        contract.getComponents()
                .addSecurityScheme(
                        SESSION,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.APIKEY)
                                .in(SecurityScheme.In.COOKIE)
                                .name("cdp_session")
                                .description("What signing in at a browser gives; over TLS __Host-cdp_session."));
        contract.getComponents().removeSchema("JsonNode"); // the raw type of a patch, which takeAnyFields replaces
        Map<String, Schema> schemas = contract.getComponents().getSchemas();
        schemas.forEach((name, schema) -> complete(name, schema, schemas));
        contract.getPaths().getPathItems().forEach(Contract::complete);
    }

    /** What is never unknown is always there; what a summary does not describe itself means what it does in the form. */
    private void complete(String name, Schema schema, Map<String, Schema> schemas) {
        ClassInfo type = records.get(name);
        if (type == null || schema.getProperties() == null) {
            return;
        }
        if (!name.endsWith("Form")) {
            requireWhatIsNeverUnknown(type, schema);
        }
        Schema form = schemas.get(name.replaceFirst("(Summary|Details)$", "Form"));
        if (form != null && form.getProperties() != null) {
            schema.getProperties()
                    .forEach((field, property) ->
                            describe(property, form.getProperties().get(field)));
        }
    }

    private static void requireWhatIsNeverUnknown(ClassInfo type, Schema schema) {
        Set<String> fields = schema.getProperties().keySet();
        type.recordComponents().stream()
                .filter(part -> fields.contains(part.name())
                        && (!isNullable(part) || part.name().equals("next")))
                .map(RecordComponentInfo::name)
                .filter(field ->
                        schema.getRequired() == null || !schema.getRequired().contains(field))
                .forEach(schema::addRequired);
    }

    private static boolean isNullable(RecordComponentInfo part) {
        return part.annotations().stream()
                .anyMatch(note -> note.name().equals(NULLABLE)
                        && note.target().kind() == AnnotationTarget.Kind.TYPE
                        && note.target().asType().target() == part.type());
    }

    private static void describe(Schema property, @Nullable Schema inForm) {
        if (inForm != null && property.getDescription() == null) {
            property.setDescription(inForm.getDescription());
            if (property.getExamples() == null) {
                property.setExamples(inForm.getExamples());
            }
        }
    }

    private static void complete(String address, PathItem path) {
        List<String> words = List.of(address.split("/"));
        // An import is done once, however often it is asked for.
        boolean versioned = words.stream().noneMatch(UNVERSIONED::contains) && !address.contains("/imports/");
        path.getOperations().forEach((method, operation) -> {
            complete(method, operation, versioned);
            if (!words.contains("session")) {
                secure(method, operation);
            }
        });
    }

    private static void complete(PathItem.HttpMethod method, Operation operation, boolean versioned) {
        boolean writes = method != PathItem.HttpMethod.GET;
        describeSuccess(method, operation);
        if (method == PathItem.HttpMethod.PATCH) {
            takeAnyFields(operation);
        }
        if (method == PathItem.HttpMethod.GET) {
            operation.addParameter(asOf());
            describeFiles(operation);
            operation
                    .getResponses()
                    .addAPIResponse("304", OASFactory.createAPIResponse().description("As you have it already."));
        }
        boolean named = operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(p -> p.getIn() == Parameter.In.PATH);
        if (named) {
            operation.getParameters().forEach(Contract::describe);
        }
        if (writes && named && versioned) {
            header(operation, "If-Match", "ETag of the version the change was made from.");
        }
        if (method == PathItem.HttpMethod.POST && versioned) {
            header(
                    operation,
                    "Idempotency-Key",
                    "Any text of up to 200 characters: a repeated request under it is done once.");
        }
        REFUSALS.forEach((status, description) -> {
            if (writes
                    || operation.getResponses().hasAPIResponse(status)
                    || status.equals("400")
                    || status.equals("401")
                    || status.equals("404") && named) {
                refuse(operation, status, description);
            }
        });
        if (writes && named && versioned) {
            refuse(operation, "428", "The change needs `If-Match`.");
        }
        refuse(operation, "default", "Any other refusal.");
    }

    private static void describe(Parameter parameter) {
        if (parameter.getIn() == Parameter.In.PATH && parameter.getDescription() == null) {
            parameter.setDescription("Id of the record.");
        }
    }

    /** What is made answers 201; what is put or restored answers 201 when it is new and 200 when it was there. */
    private static void describeSuccess(PathItem.HttpMethod method, Operation operation) {
        var responses = operation.getResponses();
        var ok = responses.getAPIResponse("200");
        boolean makes = String.valueOf(operation.getOperationId()).startsWith("create");
        boolean mayMake = method == PathItem.HttpMethod.PUT
                || String.valueOf(operation.getOperationId()).startsWith("restore");
        if (ok != null && (makes || mayMake)) {
            responses.addAPIResponse(
                    "201",
                    OASFactory.createAPIResponse().description("Created.").content(ok.getContent()));
        }
        if (makes) {
            responses.removeAPIResponse("200");
        }
    }

    /** A list that has files gives them where it would give a page. */
    private static void describeFiles(Operation operation) {
        boolean hasFiles = operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(p -> p.getName().equals("manifest"));
        if (!hasFiles) {
            return;
        }
        var ok = operation.getResponses().getAPIResponse("200");
        Schema page = ok.getContent().getMediaTypes().values().iterator().next().getSchema();
        var content = OASFactory.createContent()
                .addMediaType("application/json", OASFactory.createMediaType().schema(page))
                .addMediaType(MANIFEST, OASFactory.createMediaType().schema(reference("Manifest")));
        content.addMediaType("application/geo+json", of(Schema.SchemaType.OBJECT));
        FILES.forEach(type -> content.addMediaType(type, of(Schema.SchemaType.STRING)));
        ok.setContent(content);
    }

    private static MediaType of(Schema.SchemaType type) {
        return OASFactory.createMediaType().schema(OASFactory.createSchema().addType(type));
    }

    private static Schema reference(String schema) {
        return OASFactory.createSchema().ref("#/components/schemas/" + schema);
    }

    private static Parameter asOf() {
        return OASFactory.createParameter()
                .name("asOf")
                .in(Parameter.In.QUERY)
                .description("An instant: what the register said then. The present one when left out.")
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .format("date-time"));
    }

    /** Signing in needs neither; everything else that changes something needs one of the two. */
    private static void secure(PathItem.HttpMethod method, Operation operation) {
        if (method != PathItem.HttpMethod.GET || operation.getResponses().hasAPIResponse("403")) {
            for (String way : List.of(KEY, SESSION)) {
                operation.addSecurityRequirement(
                        OASFactory.createSecurityRequirement().addScheme(way));
            }
        }
    }

    private static void takeAnyFields(Operation operation) {
        var patch = OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("The fields to change, with their new values; null removes one (RFC 7396).")
                .additionalPropertiesSchema(OASFactory.createSchema());
        operation.getRequestBody().getContent().getMediaTypes().values().forEach(body -> body.setSchema(patch));
    }

    private static void header(Operation operation, String name, String description) {
        operation.addParameter(OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .description(description)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING)));
    }

    private static void refuse(Operation operation, String status, String description) {
        var problem = OASFactory.createSchema().ref("#/components/schemas/Problem");
        operation
                .getResponses()
                .addAPIResponse(
                        status,
                        OASFactory.createAPIResponse()
                                .description(description)
                                .content(OASFactory.createContent()
                                        .addMediaType(
                                                Problem.MEDIA_TYPE,
                                                OASFactory.createMediaType().schema(problem))));
    }
}
