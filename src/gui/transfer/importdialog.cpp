// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/transfer/importdialog.h>

#include <gui/profiles/profiledelegate.h>
#include <gui/profiles/profileicons.h>
#include <history/transfer/transferjob.h>
#include <workbench/profiles/profilesmodel.h>

#include <ui_importdialog.h>

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>

namespace RadarDesk::gui {

using namespace workbench;
using namespace history;

ImportDialog::ImportDialog(MakeJob makeJob, ProfilesModel &profiles, QWidget *parent)
    : TransferDialog(parent)
    , m_ui(std::make_unique<Ui::ImportDialog>())
    , m_makeJob(std::move(makeJob))
    , m_profiles(profiles)
    , m_folder(usualFolder())
{
    m_ui->setupUi(this);
    auto *icons = new ProfileIcons(this);
    icons->setSourceModel(&profiles);
    m_ui->profile->setModel(icons);
    m_ui->profile->setItemDelegate(new ProfileDelegate(m_ui->profile));
    setParts({m_ui->fields, m_ui->status, m_ui->start, m_ui->closeDialog});
    connect(m_ui->file, &QLineEdit::textChanged, this, &ImportDialog::updateRunning);
    connect(m_ui->choose, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    connect(m_ui->start, &QPushButton::clicked, this, &ImportDialog::startImport);
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::openFor(const QString &profileId, const QString &path)
{
    if (!isRunning()) {
        m_ui->file->setText(QDir::toNativeSeparators(path));
        m_ui->profile->setCurrentIndex(m_profiles.rowOf(profileId));
        reset();
    }
    show();
    raise();
    activateWindow();
    (path.isEmpty() ? static_cast<QWidget *>(m_ui->file) : m_ui->start)
        ->setFocus(Qt::OtherFocusReason);
}

ImportRequest ImportDialog::request() const
{
    const QString typed = QDir::fromNativeSeparators(m_ui->file->text().trimmed());
    ImportRequest request;
    request.fileName = typed.isEmpty() ? typed : QDir(m_folder).absoluteFilePath(typed);
    request.otherwiseProfile = m_ui->profile->currentData(ProfilesModel::IdRole).toString();
    return request;
}

QString ImportDialog::progressText(qint64 done, qint64 total) const
{
    const QLocale locale;
    return total > 0
        ? tr("%1 of %2").arg(locale.formattedDataSize(done), locale.formattedDataSize(total))
        : tr("Reading…");
}

QString ImportDialog::resultText(const TransferResult &result) const
{
    QStringList sentences;
    if (result.ending == TransferResult::Ending::Cancelled)
        sentences += tr("Import canceled.");
    sentences += tr("Imported %Ln event(s).", nullptr, static_cast<int>(result.events));
    if (result.skipped > 0)
        sentences += tr("%Ln event(s) already exist.", nullptr, static_cast<int>(result.skipped));
    if (result.unreadable > 0)
        sentences +=
            tr("%Ln line(s) couldn't be read.", nullptr, static_cast<int>(result.unreadable));
    QStringList lines{sentences.join(u' ')};
    const QLocale locale;
    for (const LineFault &fault : result.faults)
        lines += tr("Line %1: %2").arg(locale.toString(fault.line), fault.reason);
    if (result.unreadable > result.faults.size())
        lines += tr("…and %Ln more line(s).", nullptr,
                    static_cast<int>(result.unreadable - result.faults.size()));
    return lines.join(u'\n');
}

QString ImportDialog::failureText(const TransferResult &result) const
{
    const QString name = QDir::toNativeSeparators(m_running.fileName);
    return result.events > 0
        ? tr("Only %Ln event(s) of %1 were added.", nullptr, static_cast<int>(result.events))
              .arg(name)
        : tr("Nothing was imported from %1.").arg(name);
}

void ImportDialog::updateRunning()
{
    m_ui->start->setEnabled(!isRunning() && !request().fileName.isEmpty());
}

void ImportDialog::showResult(const TransferResult &result)
{
    if (result.ending == TransferResult::Ending::Done) {
        m_ui->closeDialog->setFocus(Qt::OtherFocusReason);
        m_ui->start->setEnabled(false); // until another file is chosen
    } else {
        m_ui->file->setFocus(Qt::OtherFocusReason);
    }
}

void ImportDialog::chooseFile()
{
    const QString typed = request().fileName;
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Import events"), typed.isEmpty() ? m_folder : typed,
        tr("JSON Lines (*.jsonl)") + QStringLiteral(";;") + tr("All files (*)"));
    if (!path.isEmpty())
        m_ui->file->setText(QDir::toNativeSeparators(path));
}

void ImportDialog::startImport()
{
    m_running = request();
    m_folder = QFileInfo(m_running.fileName).path();
    run(m_makeJob(m_running));
}

} // namespace RadarDesk::gui

#include "moc_importdialog.cpp"
