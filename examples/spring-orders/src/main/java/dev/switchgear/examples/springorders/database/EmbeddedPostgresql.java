package dev.switchgear.examples.springorders.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A PostgreSQL server in a temporary folder and on a free port, which takes the place of H2: {@code orders.database=postgresql}. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "orders.database", havingValue = "postgresql")
class EmbeddedPostgresql {

    private static final String OWNER = "postgres";

    @Bean(destroyMethod = "close")
    EmbeddedPostgres postgresqlServer() throws IOException {
        return EmbeddedPostgres.start();
    }

    @Bean
    JdbcConnectionDetails postgresql(EmbeddedPostgres server) {
        return new JdbcConnectionDetails() {
            @Override
            public String getJdbcUrl() {
                return server.getJdbcUrl(OWNER, OWNER);
            }

            @Override
            public String getUsername() {
                return OWNER;
            }

            @Override
            public String getPassword() {
                return OWNER;
            }
        };
    }
}
