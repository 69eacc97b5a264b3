// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/transfer/transferdialog.h>

#include <gui/transfer/transferstatus.h>
#include <history/transfer/transferjob.h>

#include <QDir>
#include <QFileInfo>
#include <QLayout>
#include <QPushButton>
#include <QStandardPaths>

#include <algorithm>

namespace RadarDesk::gui {

using namespace history;

TransferDialog::TransferDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowModality(Qt::WindowModal);
}

TransferDialog::~TransferDialog() = default;

QString TransferDialog::usualFolder()
{
    // Not each account has a folder for documents.
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

void TransferDialog::setParts(const Parts &parts)
{
    m_parts = parts;
    m_parts.status->hide();
    connect(m_parts.close, &QPushButton::clicked, this, &TransferDialog::reject);
    m_parts.start->setDefault(true);
}

void TransferDialog::reject()
{
    if (!m_job) {
        QDialog::reject();
        return;
    }
    m_parts.close->setEnabled(false);
    m_parts.status->showMessage(TransferStatus::Severity::Working, tr("Canceling…"));
    m_job->cancel();
}

void TransferDialog::run(std::unique_ptr<TransferJob> job)
{
    m_job = std::move(job);
    connect(m_job.get(), &TransferJob::progressed, this, [this](qint64 done, qint64 total) {
        m_parts.status->setProgress(done, total);
        if (m_parts.close->isEnabled()) // else it is being cancelled
            m_parts.status->showMessage(TransferStatus::Severity::Working,
                                        progressText(done, total));
    });
    connect(m_job.get(), &TransferJob::finished, this, &TransferDialog::finish);
    m_parts.status->setProgress(0, 0);
    m_parts.status->showMessage(TransferStatus::Severity::Working, progressText(0, 0));
    setRunning(true);
    m_job->start();
}

void TransferDialog::fit()
{
    if (neededHeight() > height())
        resize(width(), neededHeight());
}

int TransferDialog::neededHeight() const
{
    // The sheet's own layout would learn of what has changed in its parts only later.
    for (QWidget *part : {m_parts.fields, static_cast<QWidget *>(m_parts.status)}) {
        part->layout()->activate();
        part->updateGeometry();
    }
    layout()->activate();
    return layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width())
                                         : layout()->totalSizeHint().height();
}

void TransferDialog::reset()
{
    m_parts.status->hide();
    setRunning(false);
    resize(width(), neededHeight());
}

void TransferDialog::finish(const TransferResult &result)
{
    m_job.release()->deleteLater(); // it is still telling
    setRunning(false);
    switch (result.ending) {
    case TransferResult::Ending::Done:
        m_parts.status->showMessage(TransferStatus::Severity::Good, resultText(result));
        break;
    case TransferResult::Ending::Cancelled:
        m_parts.status->showMessage(TransferStatus::Severity::Stopped, resultText(result));
        break;
    case TransferResult::Ending::Failed:
        m_parts.status->showMessage(TransferStatus::Severity::Bad,
                                    failureText(result) + u' ' + result.reason);
        break;
    }
    showResult(result);
    fit();
}

void TransferDialog::setRunning(bool running)
{
    m_parts.fields->setEnabled(!running);
    m_parts.start->setEnabled(!running);
    m_parts.close->setEnabled(true);
    m_parts.close->setText(running ? tr("&Cancel") : tr("Cl&ose"));
    if (running) {
        m_parts.status->show();
        m_parts.close->setFocus(Qt::OtherFocusReason);
    }
    updateRunning();
    fit();
}

} // namespace RadarDesk::gui

#include "moc_transferdialog.cpp"
