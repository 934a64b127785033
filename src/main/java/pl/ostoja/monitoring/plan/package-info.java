/// Groups of people to be watched: how often, on which days, in which hours, with which script, and who is on them.
@NullMarked
package pl.ostoja.monitoring.plan;

import org.jspecify.annotations.NullMarked;
