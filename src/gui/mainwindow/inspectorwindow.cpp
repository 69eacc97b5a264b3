// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/mainwindow/inspectorwindow.h>

#include <QCloseEvent>
#include <QVBoxLayout>

namespace RadarDesk::gui {

namespace {

constexpr QSize UsualInspectorWindow(480, 640);

}

InspectorWindow::InspectorWindow(QWidget &mainWindow)
    : QWidget(&mainWindow, Qt::Window)
{
    setObjectName(QStringLiteral("inspectorWindow"));
    setWindowTitle(tr("Inspector"));
    setAttribute(Qt::WA_QuitOnClose, false);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    addActions(mainWindow.actions());
    resize(UsualInspectorWindow);
}

void InspectorWindow::take(QWidget &inspector)
{
    layout()->addWidget(&inspector);
}

QString InspectorWindow::place() const
{
    return QString::fromLatin1(saveGeometry().toBase64());
}

void InspectorWindow::setPlace(const QString &place)
{
    restoreGeometry(QByteArray::fromBase64(place.toLatin1()));
}

void InspectorWindow::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    if (event->spontaneous())
        Q_EMIT closed();
}

void InspectorWindow::moveEvent(QMoveEvent *event)
{
    QWidget::moveEvent(event);
    Q_EMIT moved();
}

void InspectorWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    Q_EMIT moved();
}

} // namespace RadarDesk::gui

#include "moc_inspectorwindow.cpp"
