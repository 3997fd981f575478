package org.cdp.platform.data;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import java.util.Map;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Holds the lock of the migrations by its session. By default a transaction holds it, idle meanwhile, and the database ends
 * those after some seconds: a migration of a large register could never come to its end.
 */
@Singleton
class Migrations implements FlywayConfigurationCustomizer {

    @Override
    public void customize(FluentConfiguration configuration) {
        configuration.configuration(Map.of("flyway.postgresql.transactional.lock", "false"));
    }
}
