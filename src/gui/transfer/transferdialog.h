// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/transfer/transferresult.h>

#include <QDialog>

#include <memory>

class QPushButton;

namespace RadarDesk::history {
class TransferJob;
}

namespace RadarDesk::gui {

class TransferStatus;

/// What exporting and importing have in common: a form, a job, and how it went, all in one sheet of
/// the window. While the job is under way, the form waits, and closing the sheet means to cancel.
class TransferDialog : public QDialog
{
    Q_OBJECT

public:
    explicit TransferDialog(QWidget *parent);
    ~TransferDialog() override;

    void reject() override;

protected:
    /// The parts of the form, which is the dialog's.
    struct Parts
    {
        QWidget *fields = nullptr;
        TransferStatus *status = nullptr;
        QPushButton *start = nullptr;
        QPushButton *close = nullptr;
    };

    /// Where files go at first: a folder that exists.
    [[nodiscard]] static QString usualFolder();
    void setParts(const Parts &parts);
    void run(std::unique_ptr<history::TransferJob> job);
    [[nodiscard]] bool isRunning() const { return m_job != nullptr; }
    /// Grows to what the words need, and never shrinks under somebody's hand.
    void fit();
    /// The form as it is before anything has run.
    void reset();

    /// What is said while the job is under way.
    [[nodiscard]] virtual QString progressText(qint64 done, qint64 total) const = 0;
    /// What is said in the end, when it has not failed.
    [[nodiscard]] virtual QString resultText(const history::TransferResult &result) const = 0;
    /// What is said when it has failed, without the reason.
    [[nodiscard]] virtual QString failureText(const history::TransferResult &result) const = 0;
    /// The job has begun, or ended.
    virtual void updateRunning() = 0;
    virtual void showResult(const history::TransferResult &result) = 0;

private:
    void finish(const history::TransferResult &result);
    void setRunning(bool running);
    [[nodiscard]] int neededHeight() const;

    Parts m_parts;
    std::unique_ptr<history::TransferJob> m_job;
};

} // namespace RadarDesk::gui
