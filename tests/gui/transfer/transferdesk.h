// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/store/sampleevents.h>
#include <support/desk.h>
#include <support/fulldisk.h>
#include <support/textfile.h>

#include <gui/kit/look/theme.h>
#include <gui/transfer/exportdialog.h>
#include <gui/transfer/importdialog.h>
#include <gui/transfer/transferstatus.h>
#include <history/transfer/exportrun.h>
#include <history/transfer/importrun.h>
#include <history/transfer/transferjob.h>
#include <workbench/core/workspace.h>
#include <workbench/profiles/profilesmodel.h>

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

namespace RadarDesk::transferdesk {

using namespace workbench;
using namespace history;
using namespace gui;
using Severity = TransferStatus::Severity;

/// A job that does its steps in the event loop of the test. It can be held up before each step but
/// the first.
class SteppedJob : public TransferJob
{
public:
    void start() override { later(); }
    void cancel() override
    {
        m_cancelled = true;
        later();
    }
    void hold() { m_held = true; }
    void goOn()
    {
        m_held = false;
        later();
    }

protected:
    /// Whether there is more to do.
    virtual bool step() = 0;
    [[nodiscard]] virtual TransferResult result() const = 0;
    virtual void giveUp() { }

private:
    void later()
    {
        QMetaObject::invokeMethod(
            this, [this] { advance(); }, Qt::QueuedConnection);
    }
    void advance()
    {
        if (m_finished || (m_held && m_begun && !m_cancelled))
            return;
        m_begun = true;
        if (!m_cancelled && step()) {
            later();
            return;
        }
        m_finished = true;
        const TransferResult how = result();
        giveUp();
        Q_EMIT finished(how);
    }

    bool m_begun = false;
    bool m_held = false;
    bool m_cancelled = false;
    bool m_finished = false;
};

constexpr int HistorySize = 1234;

class ExportingJob : public SteppedJob
{
public:
    explicit ExportingJob(const ExportRequest &request)
    {
        WriteOptions options;
        options.withHeadersAndBodies = request.withHeadersAndBodies;
        m_run = std::make_unique<ExportRun>(
            request.fileName, request.format, options,
            [](std::optional<qint64> place) -> PushRadar::Result<EventBatch, QString> {
                constexpr qint64 AtATime = 500;
                EventBatch batch;
                const qint64 end = std::min<qint64>(place.value_or(0) + AtATime, HistorySize);
                for (qint64 i = place.value_or(0); i < end; ++i)
                    batch.events.append(i % 100 == 99 ? Event() : sampleEvent(int(i)));
                if (end < HistorySize)
                    batch.next = end;
                return batch;
            });
    }

protected:
    bool step() override
    {
        const bool more = m_run->step() == ExportRun::Step::More;
        Q_EMIT progressed(m_run->done(), HistorySize);
        return more;
    }
    [[nodiscard]] TransferResult result() const override { return m_run->result(); }
    void giveUp() override { m_run.reset(); }

private:
    std::unique_ptr<ExportRun> m_run;
};

class ImportingJob : public SteppedJob
{
public:
    ImportingJob(const ImportRequest &request, QList<Event> &history)
        : m_run(
            request.fileName,
            {{}, [](const QString &id) { return id == u"profile-1"; }, request.otherwiseProfile},
            [&history](const QList<Event> &events) -> PushRadar::Result<int, QString> {
                int added = 0;
                for (const Event &event : events) {
                    const bool known =
                        std::any_of(history.begin(), history.end(),
                                    [&](const Event &one) { return isSameEvent(one, event); });
                    if (known)
                        continue;
                    history += event;
                    ++added;
                }
                return added;
            })
    {
    }

protected:
    bool step() override
    {
        const bool more = m_run.step() == ImportRun::Step::More;
        Q_EMIT progressed(m_run.done(), m_run.total());
        return more;
    }
    [[nodiscard]] TransferResult result() const override { return m_run.result(); }

private:
    ImportRun m_run;
};

/// A window with both sheets.
class TransferDesk
{
public:
    explicit TransferDesk(Theme::Appearance appearance = Theme::Appearance::Light)
        : theme(*qApp)
        , exporting(
              [this](const ExportRequest &request) {
                  exportRequest = request;
                  auto job = std::make_unique<ExportingJob>(request);
                  exportJob = job.get();
                  if (held)
                      job->hold();
                  return job;
              },
              &window)
        , importing(
              [this](const ImportRequest &request) {
                  auto job = std::make_unique<ImportingJob>(request, history);
                  importJob = job.get();
                  if (held)
                      job->hold();
                  return job;
              },
              workspace.profiles(), &window)
    {
        theme.setAppearance(appearance);
        Profile shop = newProfile();
        shop.name = "Shop";
        shop.serviceAddress = "https://api.pushradar.com";
        shopId = workspace.profiles().add(shop);
        window.resize(900, 700);
        window.show();
    }

    [[nodiscard]] static bool isActive(QWidget &dialog)
    {
        dialog.activateWindow();
        return QTest::qWaitForWindowActive(&dialog);
    }

    template <typename T> static T *in(const QWidget &where, const char *name)
    {
        T *found = where.findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("There is no %s.", name);
        return found;
    }
    static void click(const QWidget &where, const char *button)
    {
        QTest::mouseClick(in<QPushButton>(where, button), Qt::LeftButton);
    }
    static TransferStatus *status(const QWidget &where)
    {
        return in<TransferStatus>(where, "status");
    }
    static void setFile(const QWidget &where, const QString &path)
    {
        auto *file = in<QLineEdit>(where, "file");
        QTest::mouseClick(file, Qt::LeftButton);
        file->selectAll();
        Desk::type(path);
    }

    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }
    [[nodiscard]] QStringList files() const
    {
        return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
    }

    QTemporaryDir folder;
    Theme theme;
    Workspace workspace;
    QWidget window;
    QString shopId;
    QList<Event> history;
    bool held = false;
    ExportRequest exportRequest;
    ExportingJob *exportJob = nullptr;
    ImportingJob *importJob = nullptr;
    ExportDialog exporting;
    ImportDialog importing;
};

/// Which widget of the sheet has no name, or too little room for its words; empty when all is well.
inline QString faultOf(const QWidget &dialog)
{
    const auto widgets = dialog.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
            continue;
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->text(QAccessible::Name).isEmpty())
            return widget->objectName() + " has no name.";
    }
    const auto labels = dialog.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        const int needed =
            label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        if (label->isVisible() && label->height() < needed)
            return label->objectName() + " has too little room.";
    }
    return {};
}

} // namespace RadarDesk::transferdesk
