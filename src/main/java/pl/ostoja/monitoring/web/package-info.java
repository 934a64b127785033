/// Screens of monitoring: the next call, rounds, steps with owners, plans, the signed statement, paper.
@NullMarked
package pl.ostoja.monitoring.web;

import org.jspecify.annotations.NullMarked;
