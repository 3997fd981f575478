package org.cdp;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import java.util.List;

/** The rooms of the house and the direction between them. */
@AnalyzeClasses(packages = "org.cdp", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {

    /** Left to right: a room may use what stands to its right, and nothing to its left. */
    private static final List<List<String>> ROOMS = List.of(
            List.of("overview", "exchange"),
            List.of("ripple"),
            List.of("funding"),
            List.of("intervention"),
            List.of("cluster"),
            List.of("agency"),
            List.of("export"),
            List.of("change"),
            List.of("access"),
            List.of("platform"));

    @ArchTest
    static final ArchRule nobody_looks_left = direction();

    @ArchTest
    static final ArchRule there_are_no_cycles =
            slices().matching("org.cdp.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule names_say_what_a_thing_is = noClasses()
            .should()
            .haveSimpleNameEndingWith("Service")
            .orShould()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Dto")
            .orShould()
            .haveSimpleNameEndingWith("Mapper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager");

    @ArchTest
    static final ArchRule nothing_is_injected_into_fields = noFields().should().beAnnotatedWith(Inject.class);

    @ArchTest
    static final ArchRule money_is_never_a_float = fields().should()
            .notHaveRawType(double.class)
            .andShould()
            .notHaveRawType(float.class)
            .andShould()
            .notHaveRawType(Double.class)
            .andShould()
            .notHaveRawType(Float.class);

    @ArchTest
    static final ArchRule every_operation_says_who_may = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Path.class)
            .and()
            .arePublic()
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class);

    @ArchTest
    static final ArchRule resources_are_named_so =
            classes().that().areAnnotatedWith(Path.class).should().haveSimpleNameEndingWith("Resource");

    private static ArchRule direction() {
        LayeredArchitecture house = layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (List<String> rooms : ROOMS) {
            for (String room : rooms) {
                house = house.optionalLayer(room).definedBy("org.cdp." + room + "..");
            }
        }
        for (int i = 0; i < ROOMS.size(); i++) {
            String[] left = ROOMS.subList(0, i).stream().flatMap(List::stream).toArray(String[]::new);
            for (String room : ROOMS.get(i)) {
                house = left.length == 0
                        ? house.whereLayer(room).mayNotBeAccessedByAnyLayer()
                        : house.whereLayer(room).mayOnlyBeAccessedByLayers(left);
            }
        }
        return house;
    }
}
