/// What is asked in a call, which needs an answer points to, and which words mean 112. All of it is rows.
@NullMarked
package pl.ostoja.monitoring.script;

import org.jspecify.annotations.NullMarked;
