// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/transfer/exportdialog.h>

#include <history/transfer/transferjob.h>

#include <ui_exportdialog.h>

#include <QDate>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QUrl>

namespace RadarDesk::gui {

using namespace history;

namespace {

QString formatUse(TransferFormat format)
{
    switch (format) {
    case TransferFormat::JsonLines:
        return ExportDialog::tr(
            "Contains everything about each event. RadarDesk can import it again.");
    case TransferFormat::Csv:
        return ExportDialog::tr("For spreadsheets: one row per event, without headers and bodies.");
    case TransferFormat::Har:
        return ExportDialog::tr(
            "For the developer tools of browsers: only what was sent over HTTP.");
    }
    return {};
}

QString formatFilter(TransferFormat format)
{
    switch (format) {
    case TransferFormat::JsonLines:
        return ExportDialog::tr("JSON Lines (*.jsonl)");
    case TransferFormat::Csv:
        return ExportDialog::tr("CSV (*.csv)");
    case TransferFormat::Har:
        return ExportDialog::tr("HAR (*.har)");
    }
    return {};
}

} // namespace

ExportDialog::ExportDialog(MakeJob makeJob, QWidget *parent)
    : TransferDialog(parent)
    , m_ui(std::make_unique<Ui::ExportDialog>())
    , m_makeJob(std::move(makeJob))
    , m_folder(usualFolder())
{
    m_ui->setupUi(this);
    m_ui->showInFolder->hide();
    setUpFormats();
    setParts({m_ui->fields, m_ui->status, m_ui->start, m_ui->closeDialog});
    connect(m_ui->format, &QComboBox::currentIndexChanged, this, &ExportDialog::updateFormat);
    connect(m_ui->file, &QLineEdit::textChanged, this, &ExportDialog::updateFile);
    connect(m_ui->scope, &QComboBox::currentIndexChanged, this, &ExportDialog::updateFile);
    connect(m_ui->leaveOut, &QCheckBox::toggled, this, &ExportDialog::updateFile);
    connect(m_ui->choose, &QPushButton::clicked, this, &ExportDialog::chooseFile);
    connect(m_ui->start, &QPushButton::clicked, this, &ExportDialog::startExport);
    connect(m_ui->showInFolder, &QPushButton::clicked, this, &ExportDialog::showInFolder);
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::setUpFormats()
{
    const auto add = [this](const QString &name, TransferFormat format) {
        m_ui->format->addItem(name, QVariant::fromValue(static_cast<int>(format)));
    };
    add(tr("JSON Lines"), TransferFormat::JsonLines);
    add(tr("CSV"), TransferFormat::Csv);
    add(tr("HAR"), TransferFormat::Har);
}

void ExportDialog::openFor(int selected, bool filtered, Rows rows)
{
    if (isRunning()) {
        raise();
        activateWindow();
        return;
    }
    m_ui->scope->clear();
    const auto add = [this](const QString &words, ExportScope scope) {
        m_ui->scope->addItem(words, QVariant::fromValue(static_cast<int>(scope)));
    };
    if (selected > 0)
        add(rows == Rows::Events
                ? tr("The %Ln selected event(s)", nullptr, selected)
                : tr("The %Ln selected row(s) with all their events", nullptr, selected),
            ExportScope::Selected);
    if (filtered)
        add(tr("The filtered events"), ExportScope::Shown);
    add(tr("The whole history"), ExportScope::All);
    // One selected event is where one happens to be; several were chosen.
    m_ui->scope->setCurrentIndex(selected == 1 && rows == Rows::Events ? 1 : 0);

    const QString name = QStringLiteral("radardesk-history-%1.%2")
                             .arg(QDate::currentDate().toString(Qt::ISODate), fileSuffix(format()));
    m_ui->file->setText(QDir::toNativeSeparators(QDir(m_folder).filePath(name)));
    m_ui->showInFolder->hide();
    updateFormat();
    reset();
    show();
    raise();
    activateWindow();
    m_ui->scope->setFocus(Qt::OtherFocusReason);
}

ExportRequest ExportDialog::request() const
{
    const QString typed = QDir::fromNativeSeparators(m_ui->file->text().trimmed());
    ExportRequest request;
    request.scope = static_cast<ExportScope>(m_ui->scope->currentData().toInt());
    request.format = format();
    request.fileName = typed.isEmpty() ? typed : QDir(m_folder).absoluteFilePath(typed);
    request.withHeadersAndBodies = !m_ui->leaveOut->isChecked();
    return request;
}

QString ExportDialog::progressText(qint64 done, qint64 total) const
{
    const QLocale locale;
    return total > 0 ? tr("%1 of %2 events").arg(locale.toString(done), locale.toString(total))
                     : tr("Writing…");
}

QString ExportDialog::resultText(const TransferResult &result) const
{
    if (result.ending == TransferResult::Ending::Cancelled)
        return tr("Canceled. No file was written.");
    QString text = tr("Exported %Ln event(s) to %1.", nullptr, static_cast<int>(result.events))
                       .arg(QDir::toNativeSeparators(m_running.fileName));
    if (result.skipped > 0)
        text += u' '
            + tr("%Ln event(s) that sent nothing over HTTP were left out.", nullptr,
                 static_cast<int>(result.skipped));
    if (result.damaged > 0)
        text += u' '
            + tr("%Ln damaged event(s) were left out.", nullptr, static_cast<int>(result.damaged));
    return text;
}

QString ExportDialog::failureText(const TransferResult &) const
{
    return tr("Nothing was exported to %1.").arg(QDir::toNativeSeparators(m_running.fileName));
}

void ExportDialog::updateRunning()
{
    if (isRunning())
        m_ui->showInFolder->hide();
    updateFile();
}

void ExportDialog::showResult(const TransferResult &result)
{
    const bool done = result.ending == TransferResult::Ending::Done;
    m_ui->showInFolder->setVisible(done);
    if (done) {
        m_ui->closeDialog->setFocus(Qt::OtherFocusReason);
        // The file there is the one just written. It is done, until something else is wanted.
        m_ui->replaceHint->hide();
        m_ui->start->setEnabled(false);
    } else {
        m_ui->file->setFocus(Qt::OtherFocusReason);
    }
}

void ExportDialog::updateFormat()
{
    m_ui->formatUse->setText(formatUse(format()));
    m_ui->format->setAccessibleDescription(m_ui->formatUse->text());
    // The cells of a spreadsheet hold neither.
    m_ui->leaveOut->setEnabled(format() != TransferFormat::Csv);
    // The name goes with the format as long as it ends like one of them.
    const QString name = m_ui->file->text();
    for (const TransferFormat other :
         {TransferFormat::JsonLines, TransferFormat::Csv, TransferFormat::Har}) {
        const QString ending = u'.' + fileSuffix(other);
        if (other != format() && name.endsWith(ending, Qt::CaseInsensitive))
            m_ui->file->setText(name.chopped(ending.size()) + u'.' + fileSuffix(format()));
    }
    updateFile();
}

void ExportDialog::updateFile()
{
    const QString fileName = request().fileName;
    const bool exists = !fileName.isEmpty() && QFileInfo(fileName).isFile();
    m_ui->replaceHint->setVisible(exists && !isRunning());
    m_ui->file->setAccessibleDescription(exists ? m_ui->replaceHint->text() : QString());
    m_ui->start->setText(exists ? tr("&Replace file") : tr("&Export"));
    m_ui->start->setEnabled(!isRunning() && !fileName.isEmpty());
    fit();
}

void ExportDialog::chooseFile()
{
    // The form says itself that a file will be replaced.
    const QString path = QFileDialog::getSaveFileName(this, tr("Export events"), request().fileName,
                                                      formatFilter(format()) + QStringLiteral(";;")
                                                          + tr("All files (*)"),
                                                      nullptr, QFileDialog::DontConfirmOverwrite);
    if (!path.isEmpty())
        m_ui->file->setText(QDir::toNativeSeparators(path));
}

void ExportDialog::startExport()
{
    m_running = request();
    m_folder = QFileInfo(m_running.fileName).path();
    run(m_makeJob(m_running));
}

void ExportDialog::showInFolder()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_running.fileName).path()));
}

TransferFormat ExportDialog::format() const
{
    return static_cast<TransferFormat>(m_ui->format->currentData().toInt());
}

} // namespace RadarDesk::gui

#include "moc_exportdialog.cpp"
