package dev.switchgear.examples.recipes.jpa;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceConfiguration;
import java.io.StringWriter;
import java.util.UUID;

/** Persistence units of the tests. */
final class Library {

    private Library() {}

    /** One over a database in memory that nobody else has. */
    static EntityManagerFactory open() {
        return new PersistenceConfiguration("library")
                .managedClass(Membership.class)
                .managedClass(Locker.class)
                .property(PersistenceConfiguration.JDBC_URL, "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1")
                .property(PersistenceConfiguration.SCHEMAGEN_DATABASE_ACTION, "create")
                .createEntityManagerFactory();
    }

    /** What a database of that kind would be created with. */
    static String schema(String product, String version) {
        StringWriter script = new StringWriter();
        new PersistenceConfiguration("schema")
                .managedClass(Membership.class)
                .managedClass(Locker.class)
                .managedClass(HastyLocker.class)
                .property("hibernate.boot.allow_jdbc_metadata_access", "false")
                .property("jakarta.persistence.database-product-name", product)
                .property("jakarta.persistence.database-major-version", version)
                .property("jakarta.persistence.schema-generation.scripts.action", "create")
                .property("jakarta.persistence.schema-generation.scripts.create-target", script)
                .createEntityManagerFactory()
                .close();
        return script.toString();
    }
}
