// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <app/selfcheck.h>

#include <gui/mainwindow/mainwindow.h>
#include <history/timeline/timelinemodel.h>
#include <workbench/events/eventtext.h>

#include <QCoreApplication>
#include <QFileInfo>
#include <QPushButton>
#include <QTextStream>

namespace RadarDesk::app {

using namespace workbench;
using namespace history;
using namespace gui;

namespace {

constexpr int SelfCheckLimitMs = 30'000;

}

SelfCheck::SelfCheck(MainWindow &window, TimelineModel &timeline, QString picturePath,
                     const QStringList &steps)
    : m_window(window)
    , m_timeline(timeline)
    , m_picturePath(std::move(picturePath))
    , m_steps(window, steps)
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(SelfCheckLimitMs);
    connect(&m_limit, &QTimer::timeout, this, [this] { finish(false); });
}

void SelfCheck::start()
{
    m_limit.start();
    connect(&m_timeline, &QAbstractItemModel::dataChanged, this, &SelfCheck::look);
    connect(&m_timeline, &QAbstractItemModel::rowsInserted, this, &SelfCheck::look);
    QTimer::singleShot(0, this, &SelfCheck::press);
}

void SelfCheck::press()
{
    auto *button = m_window.findChild<QPushButton *>(QStringLiteral("broadcast"));
    if (button)
        button->click();
}

void SelfCheck::look()
{
    if (m_done)
        return;
    for (int row = 0; row < m_timeline.rowCount(); ++row) {
        const Event *event = m_timeline.eventAt(row);
        const bool arrived = event && m_timeline.firstArrival(row);
        const bool failed =
            event && event->kind == EventKind::Broadcast && event->outcome == Outcome::Failed;
        if (!arrived && !failed)
            continue;
        m_done = true;
        // One more turn of the event loop, so that the picture shows what is reported.
        QTimer::singleShot(0, this, [this, arrived] { finish(arrived); });
        return;
    }
}

void SelfCheck::finish(bool arrived)
{
    m_done = true;
    m_limit.stop();
    QTextStream out(stdout);
    for (int row = 0; row < m_timeline.rowCount(); ++row) {
        const Event *event = m_timeline.eventAt(row);
        if (const auto delay = m_timeline.firstArrival(row); event && delay)
            out << tr("Delivered on %1: %2, %3 after it was sent.")
                       .arg(event->channel, QString::fromUtf8(event->data), shortDuration(*delay))
                << Qt::endl;
        else if (event && event->outcome == Outcome::Failed)
            out << event->note << Qt::endl;
    }
    if (!arrived)
        out << tr("Nothing arrived.") << Qt::endl;
    connect(&m_steps, &PictureSteps::finished, this, [this, arrived] { end(arrived); });
    connect(&m_steps, &PictureSteps::failed, this, &SelfCheck::endWithout);
    m_steps.start();
}

void SelfCheck::end(bool arrived)
{
    QTextStream out(stdout);
    if (m_steps.picture().save(m_picturePath, "PNG"))
        out << tr("Picture of the window: %1").arg(QFileInfo(m_picturePath).absoluteFilePath())
            << Qt::endl;
    else
        out << tr("The picture could not be written to %1.").arg(m_picturePath) << Qt::endl;
    QCoreApplication::exit(arrived ? 0 : 1);
}

void SelfCheck::endWithout(const QString &step)
{
    QTextStream(stderr) << tr("The step “%1” has no button or field of that name. No picture was "
                              "saved; correct the step.",
                              "%1 is an argument of the command line")
                               .arg(step)
                        << Qt::endl;
    QCoreApplication::exit(2);
}

} // namespace RadarDesk::app

#include "moc_selfcheck.cpp"
