/// Official lists on their way in: received, looked over, compared with what we know, applied in one go, answered.
///
/// A list changes nothing until somebody has seen its difference and applies it; then all of it takes effect or none.
/// Every row keeps what was written, its fate and its reason.
@NamedInterface("intake")
@NullMarked
package pl.ostoja.quarantine.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
