// Opens the page anew when Trunk has built it again. Only `trunk serve` puts this into pages.
const { protocol, host } = location;

function listen() {
  const socket = new WebSocket(`${protocol === "https:" ? "wss" : "ws"}://${host}/.well-known/trunk/ws`);
  socket.addEventListener("message", ({ data }) => {
    const { type, data: told } = JSON.parse(data);
    if (type === "reload") location.reload();
    else console.error(told?.reason ?? type);
  });
  // Trunk was stopped, and may be started again.
  socket.addEventListener("close", () => setTimeout(listen, 2000));
}

listen();
