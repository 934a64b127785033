/// Photos that prove a handover: read as a phone sends them, kept small and without what the phone wrote into them.
@NullMarked
package pl.ostoja.dispatch.photo;

import org.jspecify.annotations.NullMarked;
