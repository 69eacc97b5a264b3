// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/transfer/transferdialog.h>
#include <history/transfer/transferrequest.h>

#include <functional>

namespace RadarDesk::gui {

namespace Ui {
class ExportDialog;
}

/// Where events are written to a file: which ones, in which format, and under which name.
class ExportDialog : public TransferDialog
{
    Q_OBJECT

public:
    using MakeJob =
        std::function<std::unique_ptr<history::TransferJob>(const history::ExportRequest &)>;

    /// \a makeJob makes what does the work; it must live as long as the dialog.
    explicit ExportDialog(MakeJob makeJob, QWidget *parent = nullptr);
    ~ExportDialog() override;

    /// What the selected rows are: each an event, or some a conversation with all its events.
    enum class Rows { Events, Conversations };
    /// Opens with a new name for the file. \a selected is how many rows are selected; \a filtered
    /// says whether a filter hides some.
    void openFor(int selected, bool filtered, Rows rows = Rows::Events);
    /// What the form says at the moment.
    [[nodiscard]] history::ExportRequest request() const;

protected:
    [[nodiscard]] QString progressText(qint64 done, qint64 total) const override;
    [[nodiscard]] QString resultText(const history::TransferResult &result) const override;
    [[nodiscard]] QString failureText(const history::TransferResult &result) const override;
    void updateRunning() override;
    void showResult(const history::TransferResult &result) override;

private:
    void setUpFormats();
    void updateFormat();
    void updateFile();
    void chooseFile();
    void startExport();
    void showInFolder();
    [[nodiscard]] history::TransferFormat format() const;

    std::unique_ptr<Ui::ExportDialog> m_ui;
    MakeJob m_makeJob;
    QString m_folder; // where the last file was
    history::ExportRequest m_running; // what is written, or was last
};

} // namespace RadarDesk::gui
