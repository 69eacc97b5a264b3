// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/query/querycompletion.h>

#include <QObject>
#include <QStringListModel>

#include <functional>

class QCompleter;
class QLineEdit;

namespace RadarDesk::gui {

/// Offers keys and values of conditions below the search field while one types, for the keyboard
/// and the mouse.
class SearchCompleter : public QObject
{
    Q_OBJECT

public:
    /// \a names is asked each time, for what there is then.
    SearchCompleter(QLineEdit &field, std::function<history::QueryNames()> names,
                    QObject *parent = nullptr);

    /// Closes what is offered. False when nothing was.
    bool close();
    /// Whether something is offered for what ends at the end of the text: it isn't finished then.
    [[nodiscard]] bool isCompletingEnd() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// Nothing is offered any more.
    void closed();

private:
    void offer();
    void accept(const QString &option);

    QLineEdit &m_field;
    std::function<history::QueryNames()> m_names;
    QStringListModel m_options;
    QCompleter *m_completer;
    history::QueryCompletion m_completion;
};

} // namespace RadarDesk::gui
