package org.cdp.overview;

import java.util.List;
import org.cdp.platform.value.Ref;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The part of an amount that agencies of one kind give.")
public record ReportShare(
        @Schema(description = "Whose money it is.") ShareKind share,

        @Schema(description = "The agencies that give it, by their names.")
        List<Ref> providers,

        @Schema(description = "How much it is.") ReportFigure figure) {}
