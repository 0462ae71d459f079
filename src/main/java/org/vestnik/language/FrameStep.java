package org.vestnik.language;

/** One line of a frame: which role the arguments of a slot fill, if the role is still empty. */
public record FrameStep(Role role, String slot) {
}
