/** What an application needs of Switchgear at run time; it depends on nothing but {@code java.base}. */
module dev.switchgear {
    exports dev.switchgear;
    exports dev.switchgear.diagram;
    exports dev.switchgear.internal;
    exports dev.switchgear.sql;
}
