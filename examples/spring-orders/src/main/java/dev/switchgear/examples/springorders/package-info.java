/**
 * Orders over HTTP: Spring Boot, Spring Data JPA, Spring Modulith, and one state machine. Each package below is a module.
 *
 * <ul>
 *   <li>{@code orders} has the entity, its flow, and what lets events happen to it: requests and time.
 *   <li>{@code payments} takes and returns money, once an order's transaction has been committed.
 *   <li>{@code database} starts a PostgreSQL server if a property asks for one.
 * </ul>
 */
package dev.switchgear.examples.springorders;
