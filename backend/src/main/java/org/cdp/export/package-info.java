/** Whole data sets as files: any list or figure at its own address, as one stream of one state of the register. */
@OpenAPIDefinition(
        info = @Info(title = "", version = ""), // told by the settings
        components = @Components(schemas = @Schema(name = "Manifest", implementation = Manifest.class)))
@NullMarked
package org.cdp.export;

import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.NullMarked;
