/**
 * What a database can keep of a machine: which states may be stored, and which of them may follow which, as a model and as
 * statements for PostgreSQL. It makes text. It needs no driver, and opens no connection.
 *
 * <p>Nothing here returns null or takes null.
 */
package dev.switchgear.sql;
