package org.vestnik.cli;

import me.tongfei.progressbar.ProgressBar;
import org.vestnik.export.GraphProgress;

/** A bar on a terminal, and nothing where the output goes to a file or a pipe. */
final class ExportProgress implements GraphProgress, AutoCloseable {

    private final boolean shown = System.console() != null;
    private ProgressBar bar;

    @Override
    public void begin(long total) {
        if (shown) {
            bar = TerminalProgress.bar("Writing", total);
        }
    }

    @Override
    public void done(long more) {
        if (bar != null) {
            bar.stepBy(more);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
