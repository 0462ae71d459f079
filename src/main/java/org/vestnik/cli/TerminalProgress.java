package org.vestnik.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.vestnik.Progress;

/** A bar on a terminal, and nothing where the output goes to a file or a pipe. */
final class TerminalProgress implements Progress {

    private ProgressBar bar;

    static Progress create() {
        return System.console() == null ? Progress.SILENT : new TerminalProgress();
    }

    private TerminalProgress() {
    }

    @Override
    public void begin(int inputs) {
        bar = bar("Reading", inputs);
    }

    /** A bar on standard error. */
    static ProgressBar bar(String task, long max) {
        return new ProgressBarBuilder().setTaskName(task).setInitialMax(max).setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200).setMaxRenderedLength(100).build();
    }

    @Override
    public void done(String id) {
        bar.step();
        bar.setExtraMessage(id);
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
