/// "Everyone reached or escalated": the director's word on a day, with the list of exceptions, frozen.
@NullMarked
package pl.ostoja.monitoring.statement;

import org.jspecify.annotations.NullMarked;
