/** The importer, a command. Nothing is exported. */
module dev.switchgear.importer {
    requires java.xml;
    requires static org.jspecify;
}
