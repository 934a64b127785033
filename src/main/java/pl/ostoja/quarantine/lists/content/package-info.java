/// What a file really is, whatever its name says: bytes that can be read again and again, unpacked or unlocked on the
/// way and
/// never written anywhere in clear.
@NullMarked
package pl.ostoja.quarantine.lists.content;

import org.jspecify.annotations.NullMarked;
