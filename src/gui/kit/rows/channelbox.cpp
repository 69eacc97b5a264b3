// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/rows/channelbox.h>

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>

namespace RadarDesk::gui {

ChannelBox::ChannelBox(QWidget *parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
}

void ChannelBox::setChannels(QAbstractItemModel *channels)
{
    m_channels = channels;
    auto *completer = new QCompleter(channels, this);
    completer->setCompletionMode(QCompleter::PopupCompletion);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    lineEdit()->setCompleter(completer);
}

void ChannelBox::showPopup()
{
    {
        const QSignalBlocker quiet(this);
        const QString typed = currentText();
        clear();
        for (int row = 0; row < m_channels->rowCount(); ++row)
            addItem(m_channels->index(row, 0).data().toString());
        setCurrentIndex(findText(typed, Qt::MatchFixedString | Qt::MatchCaseSensitive));
        setEditText(typed);
    }
    QComboBox::showPopup();
}

void ChannelBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && event->modifiers() == Qt::NoModifier)
        showPopup();
    else
        QComboBox::keyPressEvent(event);
}

// A key that goes to another place leaves the list open over it.
void ChannelBox::hideEvent(QHideEvent *event)
{
    QComboBox::hideEvent(event);
    if (QCompleter *completer = lineEdit()->completer())
        completer->popup()->hide();
}

} // namespace RadarDesk::gui

#include "moc_channelbox.cpp"
