// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/transfer/transferdialog.h>
#include <history/transfer/transferrequest.h>

#include <functional>

namespace RadarDesk::workbench {
class ProfilesModel;
}

namespace RadarDesk::gui {

namespace Ui {
class ImportDialog;
}

/// Where the events of a file are taken into the history.
class ImportDialog : public TransferDialog
{
    Q_OBJECT

public:
    using MakeJob =
        std::function<std::unique_ptr<history::TransferJob>(const history::ImportRequest &)>;

    /// \a makeJob makes what does the work. It and \a profiles must live as long as the dialog.
    ImportDialog(MakeJob makeJob, workbench::ProfilesModel &profiles, QWidget *parent = nullptr);
    ~ImportDialog() override;

    /// Opens with that profile as the one that events of unknown profiles go to.
    /// Proposes the file at \a path, if there is one.
    void openFor(const QString &profileId, const QString &path = {});
    /// What the form says at the moment.
    [[nodiscard]] history::ImportRequest request() const;

protected:
    [[nodiscard]] QString progressText(qint64 done, qint64 total) const override;
    [[nodiscard]] QString resultText(const history::TransferResult &result) const override;
    [[nodiscard]] QString failureText(const history::TransferResult &result) const override;
    void updateRunning() override;
    void showResult(const history::TransferResult &result) override;

private:
    void chooseFile();
    void startImport();

    std::unique_ptr<Ui::ImportDialog> m_ui;
    MakeJob m_makeJob;
    workbench::ProfilesModel &m_profiles;
    QString m_folder; // where the last file was
    history::ImportRequest m_running; // what is read, or was last
};

} // namespace RadarDesk::gui
