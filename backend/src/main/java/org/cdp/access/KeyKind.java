package org.cdp.access;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "MACHINE: a program sends it with every request. PERSON: somebody may also sign in with it.")
public enum KeyKind {
    MACHINE,
    PERSON
}
